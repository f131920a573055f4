import Testing

@testable import Diagnostics

@Suite struct SourcePathTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let path: String
    let name: String
    let stem: String
    var testDescription: String { path }

    init(_ path: String, name: String, stem: String) {
      self.path = path
      self.name = name
      self.stem = stem
    }
  }

  /// Two forms of one text are two files.
  @Test func tellsUnicodeFormsApart() {
    let (one, other) = (SourcePath("caf\u{E9}.md"), SourcePath("cafe\u{301}.md"))
    #expect(one != other)
    #expect(Set([one, other, SourcePath("caf\u{E9}.md")]).count == 2)
    #expect(other < one && !(one < other))
  }

  @Test(arguments: [
    Case("jobs.md", name: "jobs.md", stem: "jobs"),
    Case("a/b/jobs.md", name: "jobs.md", stem: "jobs"),
    Case("a.b/jobs.old.md", name: "jobs.old.md", stem: "jobs.old"),
    Case("a.b/jobs", name: "jobs", stem: "jobs"),
    Case(".hidden", name: ".hidden", stem: ".hidden"),
    Case("Zürich/Stellen.md", name: "Stellen.md", stem: "Stellen"),
    Case("", name: "", stem: ""),
  ])
  func namesTheFile(_ row: Case) {
    let path = SourcePath(row.path)
    #expect(path.name == row.name)
    #expect(path.stem == row.stem)
    #expect("\(path)" == row.path)
  }

  @Test func ordersByBytes() {
    let sorted = ["b.md", "a/z.md", "a.md", "Ä.md", "B.md", "a", "é.md"].map(SourcePath.init)
      .sorted().map(\.description)
    #expect(sorted == ["B.md", "a", "a.md", "a/z.md", "b.md", "Ä.md", "é.md"])
  }
}
