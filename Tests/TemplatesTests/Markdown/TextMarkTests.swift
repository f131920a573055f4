import HTML
import Testing

@testable import Templates

/// Marks are given in bytes of a passage's plain text and written as `{` and `}` here.
@Suite struct TextMarkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markdown: String
    let ranges: [Range<Int>]
    let html: String

    init(_ description: String, _ markdown: String, _ ranges: [Range<Int>], _ html: String) {
      testDescription = description
      self.markdown = markdown
      self.ranges = ranges
      self.html = html
    }
  }

  @Test(arguments: [
    Case("in the midst", "ant bee cow", [4..<7], "ant {bee} cow"),
    Case("at both ends", "ant bee cow", [0..<3, 8..<11], "{ant} bee {cow}"),
    Case("side by side", "antbee", [0..<3, 3..<6], "{ant}{bee}"),
    Case("the whole", "ant", [0..<3], "{ant}"),
    Case("in emphasis", "an *old ant* is", [7..<10], "an <em>old {ant}</em> is"),
    Case(
      "across elements", "an **old** ant *is* so", [3..<13],
      "an <strong>{old}</strong>{ ant }<em>{is}</em> so"),
    Case("into an element", "ant*bee*", [1..<5], "a{nt}<em>{be}e</em>"),
    Case("in code", "`ant bee`", [4..<7], "<code>ant {bee}</code>"),
    Case("at a line's end", "ant\nbee", [0..<3, 4..<7], "{ant}\n{bee}"),
    Case("across a line's end", "ant bee\ncow dog", [4..<11], "ant {bee}\n{cow} dog"),
    Case("up to a line's end", "ant bee\ncow", [4..<8, 8..<11], "ant {bee}\n{cow}"),
    Case("across a hard break", "ant\\\nbee", [0..<7], "{ant}<br />\n{bee}"),
    Case("of other scripts", "“žlutý” kůň 馬", [3..<10, 20..<23], "“{žlutý}” kůň {馬}"),
    Case(
      "of what is escaped", "R&D <b> \"x\"", [0..<3, 4..<7], "{R&amp;D} {&lt;b&gt;} &quot;x&quot;"),
    Case(
      "in no link", "[ant](https://b.example) ant", [0..<3, 4..<7],
      "<a href=\"https://b.example\" rel=\"noopener noreferrer\">ant</a> {ant}"),
    Case(
      "into a link and out again", "ant [bee](https://b.example) cow", [2..<9],
      "an{t }<a href=\"https://b.example\" rel=\"noopener noreferrer\">bee</a>{ c}ow"),
    Case("in a link that is none", "[ant](/bee)", [0..<3], "{ant} (<code>/bee</code>)"),
    Case(
      "behind an image", "![ant](https://b.example/) bee", [0..<3, 4..<7],
      "<a href=\"https://b.example/\" rel=\"noopener noreferrer\">ant</a> {bee}"),
    Case("in text that looks like a footnote", "ant[^n] bee\n", [8..<11], "ant[^n] {bee}"),
    Case("none of white space", "ant *bee* cow", [3..<4, 4..<8], "ant <em>{bee}</em> cow"),
    Case("none that is empty", "ant", [1..<1, 2..<3], "an{t}"),
    Case("none behind the end", "ant", [2..<9, 9..<12], "an{t}"),
    Case("around the whole of a character", "žal", [1..<3], "{ža}l"),
  ])
  func sets(_ example: Case) {
    let marks = example.ranges.map { TextMark(range: $0, open: "{", close: "}") }
    let html = Rendering.site(example.markdown, marks: [marks])
    #expect(html == "<p id=\"L1\" data-line=\"1\">\(example.html)</p>\n")
  }

  @Test func setsIntoItsOwnPassage() {
    func mark(_ range: Range<Int>) -> [TextMark] {
      [TextMark(range: range, open: "{", close: "}")]
    }
    let html = Rendering.site(
      "# ant\n\n- bee\n\n      cow\n\n|dog|elk|\n|-|-|\n\n<div>fox\n\n[gnu]: /h\n",
      marks: [
        mark(0..<3), mark(0..<3), mark(0..<3), mark(0..<3), mark(1..<2), mark(5..<8), mark(1..<4),
      ])
    for text in [
      ">{ant}</h3>", "<p>{bee}</p>", "<code>{cow}", ">{dog}</th>", ">e{l}k</th>", "&gt;{fox}",
      "[{gnu}]",
    ] {
      #expect(html.contains(text), "\(text)\n\(html)")
    }
  }
}
