import TestSupport
import Testing

@testable import HTML

@Suite struct EscapingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let markup: String
    var testDescription: String { text }

    init(_ text: String, _ markup: String) {
      self.text = text
      self.markup = markup
    }
  }

  @Test(arguments: [
    Case("", ""),
    Case("plain", "plain"),
    Case("R&D <script>", "R&amp;D &lt;script&gt;"),
    Case("\"quoted\" 'too'", "&quot;quoted&quot; &#39;too&#39;"),
    Case("&amp;", "&amp;amp;"),
    Case("<<>>", "&lt;&lt;&gt;&gt;"),
    Case("Zürich – “日本” 🚀", "Zürich – “日本” 🚀"),
    Case("a\u{0}b\u{8}c\u{7F}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"),
    Case("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
  ])
  func writesReferences(_ row: Case) {
    #expect(HTML(escaping: row.text).text == row.markup)
    #expect(HTML(escaping: row.text[...]).text == row.markup)
    let interpolated: HTML = "\(row.text)"
    #expect(interpolated.text == row.markup)
    var appended = HTML()
    appended.append(escaping: row.text)
    #expect(appended.text == row.markup)
  }

  /// No character of a text can be taken for markup, and every text can be read back.
  @Test(arguments: 0..<40)
  func letsNoMarkupThrough(_ seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    var text = ""
    for _ in 0..<200 {
      text += random.pick(
        "<", ">", "&", "\"", "'", "a", "é", "🚀", " ", "\n", "<script>", "&lt;", "]]>", "-->",
        "`", "=", "\u{0301}")
    }
    let markup = HTML(escaping: text).text
    #expect(!markup.utf8.contains { "<>\"'".utf8.contains($0) })
    #expect(unescaped(markup) == text)
    for reference in markup.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      #expect(["amp;", "lt;", "gt;", "quot;", "#39;"].contains { reference.hasPrefix($0) })
    }
  }

  private func unescaped(_ markup: String) -> String {
    var text = ""
    for (index, part) in markup.split(separator: "&", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0, let end = part.utf8.firstIndex(of: UInt8(ascii: ";")) else {
        text += part
        continue
      }
      let names = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
      text += (names[String(part[..<end])] ?? "?") + part[part.utf8.index(after: end)...]
    }
    return text
  }
}
