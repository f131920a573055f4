import Diagnostics
import Testing

@testable import Markdown

/// Marks in numbers that cmark-gfm can't read in linear time are shown as they are written.
@Suite(.timeLimit(.minutes(2))) struct MarkupLimitsTests {
  struct Storm: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    /// What must be left of it as text.
    let text: String

    init(_ name: String, _ source: String, text: String) {
      testDescription = name
      self.source = source
      self.text = text
    }

    init(_ piece: String, count: Int, before: String = "", text: String? = nil) {
      let whole = String(repeating: piece, count: count)
      self.init("\(count) of \(piece.debugDescription)", before + whole, text: text ?? whole)
    }
  }

  @Test(arguments: [
    Storm("a <?", count: 20_000), Storm("a <!A ", count: 20_000, text: "a <!A a <!A"),
    Storm("a <![CDATA[", count: 10_000), Storm(")", count: 50_000, before: "www.a.example/"),
    Storm(
      "x|", count: 20_000, before: "|" + String(repeating: "-|", count: 20_000) + "\n|",
      text: "|x|x|x|"),
    Storm(
      "a\n", count: 20_000,
      before: "|" + String(repeating: "x|", count: 300) + "\n|"
        + String(repeating: "-|", count: 300) + "\n", text: "a\na\na"),
    Storm("![[]()", count: 10_000, text: "![![!["),
    Storm(
      "definitions",
      "[a]: /\(String(repeating: "b", count: 50_000))\n\n"
        + String(repeating: "[a]", count: 20_000), text: "[a][a][a]"),
  ])
  func showsTheRestAsText(_ storm: Storm) {
    let parsed = Parsed("ant\n\n\(storm.source)\n\nbee\n")
    #expect(parsed.diagnostics.map(\.id) == ["too-many-marks"])
    #expect(parsed.diagnostics.first?.location.map { (3...5).contains($0.line) } == true)
    let text = parsed.document.blocks.allText
    #expect(text.contains(storm.text))
    #expect(text.hasPrefix("ant\n") && text.hasSuffix("bee\n"))
    #expect(!text.unicodeScalars.contains { $0.value < 9 }, "marks are shown as they were")
  }

  @Test func keepsControlCharactersOutOfIt() {
    let parsed = Parsed("\u{1}\u{5}b \(String(repeating: "a <?", count: 20_000))\n")
    let text = parsed.document.blocks.allText
    #expect(text.hasPrefix("\u{7F}\u{7F}b a <?"))
  }

  /// Long lists and tables of people, without a blank line.
  @Test(arguments: [
    String(repeating: "- ![a](b.png) and [c](https://d.example) (e)\n", count: 1000),
    "| a | b | c |\n|---|---|---|\n" + String(repeating: "| d | e |\n", count: 3000),
    String(repeating: "<!-- a remark -->\n", count: 2000),
    (0..<2000).map { "[r\($0)]: https://a.example/\($0)\n" }.joined()
      + "\n" + (0..<2000).map { "[r\($0)] " }.joined(),
    "| a | b | c | d | e |\n|-|-|-|-|-|\n" + String(repeating: "- a line of a list\n", count: 5000),
  ])
  func leavesWhatPeopleWriteAlone(_ source: String) {
    #expect(Parsed(source).diagnostics.isEmpty)
  }
}
