import Diagnostics
import Exports
import Testing

@testable import DiagnosticFormats

@Suite struct JSONFormatTests {
  private func text(_ diagnostics: [Diagnostic], adding more: [JSON.Member] = []) -> String {
    String(
      decoding: JSONFormat(content: "my \"notes\"").bytes(of: diagnostics, adding: more),
      as: UTF8.self)
  }

  @Test func writesNothingFound() {
    #expect(
      text([]) == #"""
        {"version":1,"content":"my \"notes\"","counts":{"error":0,"warning":0,"note":0},"diagnostics":[]}

        """#)
  }

  @Test func writesEveryMember() {
    let place = Diagnostics.SourceLocation(path: SourcePath("a.md"), line: 3, column: 5)
    let found = [
      Diagnostic(.warning, "x", at: place, "a\tb", help: "Do\nit."),
      Diagnostic(.error, "y", at: nil, "c"),
    ]
    let expected = #"""
      "counts":{"error":1,"warning":1,"note":0},"diagnostics":[\#
      {"severity":"warning","id":"x","file":"a.md","line":3,"column":5,\#
      "summary":"a\tb","help":"Do\nit."},\#
      {"severity":"error","id":"y","file":null,"line":null,"column":null,\#
      "summary":"c","help":null}]
      """#
    #expect(text(found).contains(expected))
  }

  @Test func addsMembersAtTheEnd() {
    #expect(text([], adding: [JSONFormat.links(.array([]))]).hasSuffix(",\"links\":[]}\n"))
  }
}
