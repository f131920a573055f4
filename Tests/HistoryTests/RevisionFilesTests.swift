import Testing

@testable import History

@Suite struct RevisionFilesTests {
  private static let object = String(repeating: "0f", count: 20)

  @Test func readsTheFilesOfATree() {
    let listing = """
      100644 blob \(RevisionFilesTests.object)\tnotes.md\0100755 blob \(RevisionFilesTests.object)\tsub/ä b.md\0\
      120000 blob \(RevisionFilesTests.object)\tlink.md\0160000 commit \(RevisionFilesTests.object)\tmodule\0nonsense\0
      """
    #expect(RevisionFiles.entries(Array(listing.utf8)).map(\.path) == ["notes.md", "sub/ä b.md"])
  }

  @Test func readsTheirBytes() throws {
    let entries = ["a", "b", "c"].map {
      RevisionFiles.Entry(object: RevisionFilesTests.object, path: $0)
    }
    let head = "\(RevisionFilesTests.object) blob"
    let output = "\(head) 4\nx\n\ny\n\(head) 0\n\n\(head) 2\nzz\n"
    let files = try RevisionFiles.contents(Array(output.utf8), of: entries)
    #expect(files.map(\.path) == ["a", "b", "c"])
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["x\n\ny", "", "zz"])
  }

  @Test(arguments: [
    "", "x missing\n", "\(object) blob 9\nshort\n", "\(object) blob -1\n\n", "\(object) blob 2\nzz",
  ])
  func refusesWhatIsCutOff(_ output: String) {
    let entries = [RevisionFiles.Entry(object: RevisionFilesTests.object, path: "a")]
    #expect(throws: HistoryFault.unexpectedOutput) {
      _ = try RevisionFiles.contents(Array(output.utf8), of: entries)
    }
  }
}
