import Addresses
import Diagnostics
import Fields
import Files
import Notes
import Roles
import TestSupport
import Testing
import Writing

@testable import Publishing

/// What a build keeps of the notes for the next.
@Suite struct KeptFindingsTests {
  private static let path = "out/.rolebook/findings"

  private struct Bench {
    let tree = SiteText(
      """
      -- a.md --
      # Clock Jobs
      - skill set for Clock Engineer:
        - Knows C++ and gears
      -- b.md --
      # Dial Jobs
      - skill set for Dial Painter:
        - Photoshop
      """
    ).tree

    func build(program: String = "1", on fileSystem: FileSystem? = nil) async throws {
      var clock = StageClock { nil }
      let pipeline = Pipeline(
        content: SiteText.folder, fileSystem: fileSystem ?? .inMemory(tree), jobs: 2)
      _ = try await Build(pipeline, output: "out", program: program).run(timing: &clock)
    }

    func edit(_ word: String) {
      tree.put(
        "content/b.md", Array("# Dial Jobs\n- skill set for Dial Painter:\n  - \(word)\n".utf8))
    }

    var kept: [UInt8]? { tree.files[KeptFindingsTests.path] }

    var pipeline: Pipeline {
      Pipeline(content: SiteText.folder, fileSystem: .inMemory(tree), jobs: 2)
    }

    /// Findings of `a.md` that nobody could read there: its roles are of a company.
    func findingsOfAnotherReading() async throws -> (KeptFindings, BuildConditions) {
      var clock = StageClock { nil }
      let folder = try pipeline.read(timing: &clock)
      let file = try #require(folder.notes.first { $0.path.description == "a.md" })
      let reading = NoteReading(
        of: file, vocabulary: Vocabulary(), matcher: SiteText.matcher,
        defaults: FieldDefaults(company: "Initech"))
      let findings = await KeptFindings().updated(
        with: [ReadingCache.Entry(file: file, reading: reading)], jobs: 1)
      return (findings, BuildConditions(of: folder, baseURL: nil, program: "1"))
    }
  }

  @Test func areKeptFromTheSecondBuildOn() async throws {
    let bench = Bench()
    try await bench.build()
    #expect(bench.kept == nil)
    bench.edit("GIMP")
    try await bench.build()
    #expect(bench.kept?.isEmpty == false)
  }

  @Test func spareTheReadingOfNotesThatAreTheSame() async throws {
    let bench = Bench()
    try await bench.build()
    let (findings, conditions) = try await bench.findingsOfAnotherReading()
    bench.tree.put(KeptFindingsTests.path, findings.bytes(under: conditions))
    bench.edit("GIMP")
    try await bench.build()
    let index = try #require(bench.tree.texts["out/data/roles.csv"])
    #expect(index.contains("Initech"))
    // They are kept on; a note that changes is read.
    bench.tree.put(
      "content/a.md", Array("# Clock Jobs\n- skill set for Clock Engineer:\n  - C++\n".utf8))
    try await bench.build()
    #expect(try #require(bench.tree.texts["out/data/roles.csv"]).contains("Initech") == false)
  }

  @Test func ofOtherConditionsAreNotTaken() async throws {
    let bench = Bench()
    try await bench.build()
    let (findings, conditions) = try await bench.findingsOfAnotherReading()
    bench.tree.put(KeptFindingsTests.path, findings.bytes(under: conditions))
    bench.edit("GIMP")
    try await bench.build(program: "2")
    #expect(try #require(bench.tree.texts["out/data/roles.csv"]).contains("Initech") == false)
  }

  @Test func areReadBackWholeOrNotAtAll() async throws {
    let bench = Bench()
    let (findings, conditions) = try await bench.findingsOfAnotherReading()
    let bytes = findings.bytes(under: conditions)
    #expect(KeptFindings(parsing: bytes, under: conditions)?.bytes(under: conditions) == bytes)
    for end in bytes.indices {
      #expect(KeptFindings(parsing: Array(bytes[..<end]), under: conditions) == nil)
    }
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(KeptFindings(parsing: damaged, under: conditions) == nil)
    }
  }

  /// Texts that are kept back leave no trace beside the site either, and no names of files.
  @Test func areForgottenWhereTextsArePrivate() async throws {
    let bench = try await Self.benchWithSecrets()
    try await bench.build()
    #expect(bench.kept == nil)
    #expect(bench.tree.files["out/.rolebook/history"] == nil)
  }

  /// A build that can't forget is none: its site would go out with the texts.
  @Test func endTheBuildWhereTheyCanNotBeForgotten() async throws {
    let bench = try await Self.benchWithSecrets()
    var fileSystem = bench.pipeline.fileSystem
    fileSystem.delete = { [delete = fileSystem.delete] folder, name throws(FileError) in
      guard name != "findings" else { throw FileError(.delete, name, code: 30) }
      try delete(folder, name)
    }
    let page = bench.tree.files["out/index.html"]
    await #expect(throws: WritingError.self) { try await bench.build(on: fileSystem) }
    #expect(bench.tree.files["out/index.html"] == page)
    try await bench.build()
    #expect(bench.kept == nil)
  }

  /// A site with what builds keep of the notes, which have been private since.
  private static func benchWithSecrets() async throws -> Bench {
    let bench = Bench()
    try await bench.build()
    bench.edit("GIMP")
    try await bench.build()
    #expect(bench.kept?.isEmpty == false)
    bench.tree.put("out/.rolebook/history", Array("of a build with dates".utf8))
    bench.tree.put("content/rolebook.yml", Array("private: {texts: [Clock]}\n".utf8))
    return bench
  }
}
