import Diagnostics
import Testing

@testable import DiagnosticFormats

/// The form as a whole is held against the schema by the browser tests, which run the program.
@Suite struct SARIFFormatTests {
  private func text(_ diagnostics: [Diagnostic], prefix: String = "") -> String {
    String(
      decoding: SARIFFormat(prefix: prefix, version: "1.2.3").bytes(of: diagnostics), as: UTF8.self)
  }

  private func place(_ path: String, _ line: Int) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(path: SourcePath(path), line: line, column: 7)
  }

  @Test func encodesPathsFromTheRepository() {
    let found = Diagnostic(.warning, "heading-spelling", at: place("a b/ü%.md", 4), "t")
    let expected = #"""
      "artifactLocation":{"uri":"my%20docs/a%20b/%C3%BC%25.md","uriBaseId":"%SRCROOT%"},\#
      "region":{"startLine":4}
      """#
    #expect(text([found], prefix: "my docs/").contains(expected))
  }

  @Test(arguments: [("", "."), ("docs/", "docs")])
  func namesTheFolderWhereThereIsNoFile(_ prefix: String, _ uri: String) {
    let log = text([Diagnostic(.warning, "no-notes", at: nil, "t")], prefix: prefix)
    #expect(log.contains(#"{"artifactLocation":{"uri":"\#(uri)","uriBaseId":"%SRCROOT%"}}"#))
  }

  @Test func pointsAtTheRule() throws {
    let log = text([Diagnostic(.note, "title-absent", at: place("a.md", 1), "t", help: "Do it.")])
    let index = try #require(DiagnosticRule.all.firstIndex { $0.id == "title-absent" })
    let expected = #"""
      {"ruleId":"title-absent","ruleIndex":\#(index),"level":"note","message":{"text":"t. Do it."}
      """#
    #expect(log.contains(expected))
    for rule in DiagnosticRule.all { #expect(log.contains(#"{"id":"\#(rule.id)","#)) }
  }

  @Test func keepsFingerprintsWhenLinesMove() throws {
    func fingerprints(_ found: Diagnostic...) -> [Substring] {
      text(found).matches(of: #/"rolebookFinding/v1":"([^"]+)"/#).map(\.1)
    }
    let first = Diagnostic(.note, "title-absent", at: place("a.md", 1), "t")
    var moved = first
    moved.location = place("a.md", 9)
    var other = first
    other.location = place("b.md", 1)
    let together = fingerprints(first, moved, other)
    #expect(fingerprints(first) == fingerprints(moved))
    #expect(Set(together).count == 3)
    #expect(together.first == fingerprints(first).first)
  }
}
