import Diagnostics
import Markdown

extension Note {
  /// Takes what is private out of the note before anything else reads it.
  mutating func keepBack(_ redaction: Redaction, diagnostics: inout [Diagnostic]) {
    var redactor = DocumentRedactor(redaction)
    var values: [String: FrontMatter.Value] = [:]
    for (key, value) in frontMatter.values.sorted(by: { $0.key < $1.key }) {
      let name = redactor.redacted(key, line: value.line)
      let texts = value.texts.map { redactor.redacted($0, line: value.line) }
      let known = values[name]?.texts ?? []
      values[name] = FrontMatter.Value(texts: known + texts, line: value.line)
    }
    frontMatter.values = values
    document.blocks = redactor.redacted(document.blocks)
    diagnostics += redactor.findings.map { .keptBack($0, path: path) }
  }
}

extension Diagnostic {
  /// Says the rule and the place, and nothing of the text.
  fileprivate static func keptBack(
    _ finding: DocumentRedactor.Finding, path: SourcePath
  ) -> Diagnostic {
    let location = SourceLocation(path: path, line: finding.line)
    if finding.lineCount == 0 {
      return Diagnostic(
        .note, "private-text", at: location, "a link was kept back by \(finding.rule)")
    }
    guard case .section = finding.rule else {
      return Diagnostic(
        .note, "private-text", at: location, "a text was kept back by \(finding.rule)")
    }
    let lines = finding.lineCount == 1 ? "1 line" : "\(finding.lineCount) lines"
    return Diagnostic(
      .note, "private-section", at: location,
      "a section of \(lines) was kept back by \(finding.rule)")
  }
}
