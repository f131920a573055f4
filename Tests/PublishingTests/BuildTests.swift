import Addresses
import ContentHashing
import Diagnostics
import Files
import TestSupport
import Testing
import Writing

@testable import Publishing

/// Whole builds into a folder in memory, one after the other.
@Suite struct BuildTests {
  private static let notes = """
    -- jobs.md --
    # Clock Jobs
    - See [this](javascript:tick)
    - skill set for Clock Engineer:
      - Knows C++ and gears
      - Keeps time
    -- static/logo.svg --
    <svg/>
    """

  fileprivate struct Bench {
    let tree = SiteText(BuildTests.notes).tree

    func build(
      program: String = "1", baseURL: SiteAddress? = nil, refusing file: String? = nil
    ) async throws -> (outcome: Build.Outcome, stages: [Stage]) {
      var clock = StageClock { nil }
      let disk = FileSystem.inMemory(tree)
      let pipeline = Pipeline(
        content: SiteText.folder, fileSystem: file.map { disk.refusing($0) } ?? disk, jobs: 2,
        baseURL: baseURL)
      let outcome = try await Build(pipeline, output: "out", program: program)
        .run(timing: &clock)
      return (outcome, clock.timings.map(\.stage))
    }
  }

  @Test func makesNothingWhereNothingChanged() async throws {
    let bench = Bench()
    let first = try await bench.build()
    let times = bench.tree.times
    let second = try await bench.build()
    #expect(first.stages.last == .write)
    #expect(second.stages == [.read, .compare])
    #expect(second.outcome.report.kept == first.outcome.report.created)
    #expect(second.outcome.report.bytes == first.outcome.report.bytes)
    #expect(second.outcome.report.changed == 0)
    #expect(bench.tree.times == times)
  }

  @Test func repeatsWhatThereWasToSay() async throws {
    let bench = Bench()
    let first = try await bench.build()
    let second = try await bench.build()
    #expect(!first.outcome.diagnostics.isEmpty)
    #expect(second.outcome.diagnostics == first.outcome.diagnostics)
    #expect(second.outcome.counts == first.outcome.counts)
    #expect(second.outcome.counts.roles == 1)
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (MemoryTree) -> Void
  }

  @Test(arguments: [
    Change(testDescription: "a note") {
      $0.put("content/jobs.md", Array("# Jobs\n- skill set:\n  - C\n".utf8))
    },
    Change(testDescription: "a note more") { $0.put("content/more.md", Array("# More\n".utf8)) },
    Change(testDescription: "a file that is copied") { $0.put("content/static/logo.svg", [1]) },
    Change(testDescription: "settings") {
      $0.put("content/rolebook.yml", Array("title: Clocks\n".utf8))
    },
    Change(testDescription: "skills") {
      $0.put("content/skills.yml", Array("- name: gears\n  kind: hardware\n".utf8))
    },
    Change(testDescription: "a page") { $0.put("out/index.html", Array("x".utf8)) },
    Change(testDescription: "a page that is gone") { $0.remove("out/roles/index.html") },
  ])
  func makesTheSiteAnewAfter(_ change: Change) async throws {
    let bench = Bench()
    _ = try await bench.build()
    change.make(bench.tree)
    let again = try await bench.build()
    #expect(again.stages.last == .write)
    #expect(again.outcome.report.changed > 0)
    let clean = Bench()
    change.make(clean.tree)
    if clean.tree.texts["out/index.html"] != nil { clean.tree.remove("out") }
    _ = try await clean.build()
    #expect(bench.site == clean.site)
  }

  @Test(arguments: ["jobs.md", "static/logo.svg", "rolebook.yml", "skills.yml", "end.html"])
  func writesNothingWhere(cannotBeRead file: String) async throws {
    let bench = Bench()
    bench.tree.put(
      "content/rolebook.yml", Array("footer-html: end.html\nprivate: {texts: [end]}\n".utf8))
    bench.tree.put("content/skills.yml", [])
    bench.tree.put("content/end.html", Array("<p>".utf8))
    _ = try await bench.build()
    let times = bench.tree.times
    let error = await #expect(throws: BuildError.self) { try await bench.build(refusing: file) }
    #expect(error?.diagnostics.map(\.id) == ["file-system"])
    #expect(error?.diagnostics.first?.summary.contains("end") == false)
    #expect(bench.tree.times == times)
  }

  @Test func makesTheSiteAnewForOtherOptionsAndPrograms() async throws {
    let bench = Bench()
    _ = try await bench.build()
    #expect(
      try await bench.build(baseURL: SiteAddress("https://example.org/")).stages.last == .write)
    #expect(
      try await bench.build(program: "2", baseURL: SiteAddress("https://example.org/")).stages.last
        == .write)
  }

  @Test func believesNoRecordThatIsCutOff() throws {
    let record = BuildRecord(
      fingerprint: InputFingerprint(hash: ContentHash(value: 7)),
      counts: SiteCounts(roles: 1, placeholders: 2, skills: 3, notes: 4),
      diagnostics: [
        Diagnostic(.warning, "an-id", at: nil, "12:quoted\n‘text’", help: nil),
        Diagnostic(
          .note, "other", at: SourceLocation(path: SourcePath("a.md"), line: 3, column: 9), "x",
          help: "Do it."),
      ])
    let bytes = record.bytes
    #expect(BuildRecord(parsing: bytes) == record)
    for end in bytes.indices { #expect(BuildRecord(parsing: Array(bytes[..<end])) == nil) }
    #expect(BuildRecord(parsing: bytes + [0x0A]) == nil)
  }
}

extension BuildTests.Bench {
  /// The texts of the site, without our own records.
  fileprivate var site: [String: String] {
    tree.texts.filter { $0.key.hasPrefix("out/") && !$0.key.hasPrefix("out/.rolebook/") }
  }
}
