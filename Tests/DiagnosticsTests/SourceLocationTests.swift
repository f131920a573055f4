import Testing

@testable import Diagnostics

@Suite struct SourceLocationTests {
  @Test func readsAsAnEditorsLink() {
    let path = SourcePath("jobs/one.md")
    #expect("\(SourceLocation(path: path, line: 7))" == "jobs/one.md:7")
    #expect("\(SourceLocation(path: path, line: 7, column: 3))" == "jobs/one.md:7:3")
  }

  @Test func ordersByFileThenLineThenColumn() {
    let a = SourcePath("a.md")
    let b = SourcePath("b.md")
    let ordered = [
      SourceLocation(path: a, line: 2), SourceLocation(path: a, line: 2, column: 1),
      SourceLocation(path: a, line: 2, column: 9), SourceLocation(path: a, line: 10),
      SourceLocation(path: b, line: 1),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }
}
