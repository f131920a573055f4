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
    Case("a\u{80}b\u{9F}c\u{A0}d", "a\u{FFFD}b\u{FFFD}c\u{A0}d"),
    Case("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
  ])
  func writesReferences(_ row: Case) {
    #expect(HTML(escaping: row.text).text == row.markup)
    let (interpolated, part): (HTML, HTML) = ("\(row.text)", "\(row.text[...])")
    #expect(interpolated.text == row.markup)
    #expect(part.text == row.markup)
    var appended = HTML()
    appended.append(escaping: row.text[...])
    #expect(appended.text == row.markup)
  }

  /// Each character is written as it is alone, wherever it stands in a long text.
  @Test(arguments: 0...20) func writesCharactersAlikeAtEachPlace(_ place: Int) {
    for character in (0..<0x180).compactMap(Unicode.Scalar.init).map(Character.init) {
      let (before, after) = (String(repeating: "m", count: place), "and what follows it")
      let alone = HTML(escaping: String(character)).text
      #expect(HTML(escaping: "\(before)\(character)\(after)").text == "\(before)\(alone)\(after)")
    }
  }

  /// Code points that Unicode keeps free stand in no HTML; their neighbours do.
  @Test(
    arguments: [
      ([0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF], true),
      ([0xFDCF, 0xFDF0, 0xFFFD, 0x1FFFD, 0x20000, 0x10FFFD, 0x1F680, 0x2013], false),
    ] as [([UInt32], Bool)])
  func replacesWhatIsNoCharacter(_ numbers: [UInt32], isReplaced: Bool) {
    for scalar in numbers.compactMap(Unicode.Scalar.init) {
      let text = "a\(Character(scalar))b"
      #expect(HTML(escaping: text).text == (isReplaced ? "a\u{FFFD}b" : text))
      #expect(HTML(json: Array("\"\(text)\"".utf8)).text.contains(isReplaced ? "a\u{FFFD}b" : text))
    }
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
    let references = markup.utf8.split(
      separator: UInt8(ascii: "&"), omittingEmptySubsequences: false
    ).dropFirst()
    let isKnown = references.allSatisfy { reference in
      ["amp;", "lt;", "gt;", "quot;", "#39;"].contains { reference.starts(with: $0.utf8) }
    }
    #expect(isKnown)
  }

  private func unescaped(_ markup: String) -> String {
    let names = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    var text = ""
    var rest = Substring(markup).utf8
    while let start = rest.firstIndex(of: UInt8(ascii: "&")),
      let end = rest[start...].firstIndex(of: UInt8(ascii: ";"))
    {
      text += String(Substring(rest[..<start]))
      text += names[String(Substring(rest[start..<end].dropFirst()))] ?? "?"
      rest = rest[end...].dropFirst()
    }
    return text + String(Substring(rest))
  }
}
