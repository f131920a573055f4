import Diagnostics
import Testing

@testable import DiagnosticFormats

@Suite struct GitHubFormatTests {
  private func text(_ diagnostic: Diagnostic, prefix: String = "") -> String {
    String(decoding: GitHubFormat(prefix: prefix).bytes(of: [diagnostic]), as: UTF8.self)
  }

  @Test(arguments: [
    (Severity.note, "notice"), (.warning, "warning"), (.error, "error"),
  ])
  func namesTheCommand(_ severity: Severity, _ command: String) {
    let place = Diagnostics.SourceLocation(path: SourcePath("a.md"), line: 3, column: 5)
    #expect(
      text(Diagnostic(severity, "some-id", at: place, "text")) == """
        ::\(command) file=a.md,line=3,col=5,title=some-id::text

        """)
  }

  @Test func putsTheContentFolderBeforeThePath() {
    let place = Diagnostics.SourceLocation(path: SourcePath("b/a.md"), line: 1)
    #expect(
      text(Diagnostic(.note, "x", at: place, "t", help: "Do it."), prefix: "docs/notes/")
        == "::notice file=docs/notes/b/a.md,line=1,title=x::t%0ADo it.\n")
  }

  @Test func leavesThePlaceOutWhereThereIsNone() {
    #expect(text(Diagnostic(.error, "x", at: nil, "t")) == "::error title=x::t\n")
  }

  @Test(arguments: [
    ("plain", "plain", "plain"), ("100%", "100%25", "100%25"), ("a\nb", "a%0Ab", "a%0Ab"),
    ("a\r\nb", "a%0D%0Ab", "a%0D%0Ab"), ("a:b,c", "a:b,c", "a%3Ab%2Cc"),
    ("::error::x", "::error::x", "%3A%3Aerror%3A%3Ax"), ("%0A", "%250A", "%250A"),
    ("é‘", "é‘", "é‘"), ("", "", ""),
  ])
  func escapes(_ text: String, _ data: String, _ property: String) {
    #expect(GitHubFormat.data(text) == data)
    #expect(GitHubFormat.property(text) == property)
  }
}
