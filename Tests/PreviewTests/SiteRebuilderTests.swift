import Files
import Publishing
import TestSupport
import Testing
import Writing

@testable import Preview

/// What a rebuild gives is what a build from nothing gives, whatever it knows from before.
@Suite struct SiteRebuilderTests {
  private static let notes = """
    -- a.md --
    # Clocks
    - skill set for Clock Engineer: C++, frobnication and Go
    - later
    -- b.md --
    # Boats
    - skill set for Boat Engineer: Go, Frobnik, Rust
    """

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (MemoryTree) -> Void
  }

  @Test(arguments: [
    Change(testDescription: "a note") {
      $0.put("content/a.md", Array("# Clocks\n- skill set for Watchmaker: C++\n".utf8))
    },
    Change(testDescription: "a note more") {
      $0.put("content/c.md", Array("# C\n- skill set for Diver: Frobnik, Go, Java\n".utf8))
    },
    Change(testDescription: "a note less") { $0.remove("content/a.md") },
    Change(testDescription: "words of the settings") {
      $0.put("content/rolebook.yml", Array("placeholders: [later]\ncompany: Initech\n".utf8))
    },
    Change(testDescription: "the title") {
      $0.put("content/rolebook.yml", Array("title: Other\n".utf8))
    },
    Change(testDescription: "skills") {
      $0.put("content/skills.yml", Array("- name: frobnication\n  kind: method\n".utf8))
    },
    Change(testDescription: "skills that are wrong") {
      $0.put("content/skills.yml", Array("- name: [a\n".utf8))
    },
    Change(testDescription: "a file that is copied") { $0.put("content/static/x.txt", [0x78]) },
  ])
  func givesWhatACleanBuildGives(_ change: Change) async throws {
    let tree = SiteText(Self.notes).tree
    let pipeline = Pipeline(content: SiteText.folder, fileSystem: .inMemory(tree), jobs: 2)
    var clock = StageClock { nil }
    var cache = ReadingCache()
    _ = await pipeline.run(
      on: try pipeline.read(timing: &clock), reusing: &cache, timing: &clock)
    for step in [change.make, { _ in }] {
      step(tree)
      let warm = await SiteFiles(
        of: pipeline.run(
          on: try pipeline.read(timing: &clock), reusing: &cache, timing: &clock), jobs: 2)
      let clean = await SiteFiles(of: try await pipeline.run(), jobs: 2)
      #expect(warm.files.map(\.path) == clean.files.map(\.path))
      #expect(warm.diagnostics == clean.diagnostics)
      for (left, right) in zip(warm.files, clean.files) where left.bytes != right.bytes {
        Issue.record("\(left.path) differs")
      }
    }
  }

  /// Where `build` would write nothing, or not all that there is, the last good site is better.
  @Test func findsASiteThatIsNotGood() async throws {
    let tree = SiteText(Self.notes + "\n-- static/index.html --\nmine").tree
    #expect(try await site(of: .inMemory(tree)).isGood == false)
    tree.remove("content/static")
    #expect(try await site(of: .inMemory(tree)).isGood)
    #expect(try await site(of: .inMemory(tree).refusing("b.md")).isGood == false)
  }

  /// The pages that are told of a build are no part of it.
  @Test func endsEveryStageItself() async throws {
    let pipeline = Pipeline(
      content: SiteText.folder, fileSystem: .inMemory(SiteText(Self.notes).tree), jobs: 1)
    let rebuilder = SiteRebuilder(pipeline)
    for _ in 1...2 {
      var clock = StageClock { nil }
      _ = try await rebuilder.rebuild(timing: &clock)
      #expect(clock.timings.map(\.stage) == [.read, .taxonomy, .notes, .model, .render])
    }
  }

  private func site(of fileSystem: FileSystem) async throws -> PreviewSite {
    var clock = StageClock { nil }
    let pipeline = Pipeline(content: SiteText.folder, fileSystem: fileSystem, jobs: 1)
    return try await SiteRebuilder(pipeline).rebuild(timing: &clock)
  }
}
