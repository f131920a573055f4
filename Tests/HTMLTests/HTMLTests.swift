import Testing

@testable import HTML

@Suite struct HTMLTests {
  @Test func keepsLiteralsAndEscapesText() {
    let name = "R&D <script>"
    let item: HTML = "<li class=\"x\">\(name)</li>"
    #expect(item.text == "<li class=\"x\">R&amp;D &lt;script&gt;</li>")
  }

  @Test func keepsMarkupThatIsMarkup() {
    let name = "a<b"
    let inner: HTML = "<b>\(name)</b>"
    let outer: HTML = "<p>\(inner)\(inner)</p>"
    #expect(outer.text == "<p><b>a&lt;b</b><b>a&lt;b</b></p>")
  }

  /// A literal that could be text as well is markup, wherever it stands.
  @Test(arguments: [true, false]) func keepsLiteralsThatAreChosen(_ isLinked: Bool) {
    let name = "a<b"
    let chosen: HTML = "<p>\(isLinked ? "<a>\(name)</a>" : "<b>\(name)</b>")</p>"
    #expect(chosen.text == (isLinked ? "<p><a>a&lt;b</a></p>" : "<p><b>a&lt;b</b></p>"))
    let optional: HTML = "<p>\(isLinked ? "<i>\(name)</i>" : nil)</p>"
    #expect(optional.text == (isLinked ? "<p><i>a&lt;b</i></p>" : "<p></p>"))
  }

  @Test func leavesOutWhatIsAbsent() {
    let none: HTML? = nil
    let some: HTML? = " id=\"a\""
    let tag: HTML = "<p\(none)\(some)>"
    #expect(tag.text == "<p id=\"a\">")
  }

  @Test func writesNumbersAndSequences() {
    let rows = (1...3).map { "<li>\($0)</li>" as HTML }
    let list: HTML = "<ol start=\"\(-2)\">\(rows)</ol>"
    #expect(list.text == "<ol start=\"-2\"><li>1</li><li>2</li><li>3</li></ol>")
  }

  @Test(arguments: [0, 7, 10, -1, 4096, .max, .min]) func writesDigits(_ number: Int) {
    let html: HTML = "\(number)"
    #expect(html.text == String(number))
  }

  @Test func joinsPieces() {
    let pieces = ["a<", "b"].map { HTML(escaping: $0) }
    #expect(pieces.joined(by: ", ").text == "a&lt;, b")
    #expect([HTML]().joined().isEmpty)
    #expect((("<i>" as HTML) + "</i>").text == "<i></i>")
  }

  @Test func escapesEveryCharacterThatCannotStandAsItIs() {
    let references = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
    for byte in UInt8(0)..<0x80 {
      let character = String(Unicode.Scalar(byte))
      let isControl = byte < 0x20 && !"\t\n\r".utf8.contains(byte) || byte == 0x7F
      #expect(
        HTML(escaping: "a\(character)b").text
          == "a\(isControl ? "\u{FFFD}" : references[character] ?? character)b")
    }
  }

  @Test func escapesWhatStandsInAttributes() {
    let value = "\" onclick='x' <"
    let tag: HTML = "<a title=\"\(value)\">"
    #expect(tag.text == "<a title=\"&quot; onclick=&#39;x&#39; &lt;\">")
  }

  @Test func keepsDataBlocksClosed() {
    let json = Array(#"{"a":"</script><!-- R&D -->"}"#.utf8)
    let block: HTML = "<script type=\"application/ld+json\">\(HTML(json: json))</script>"
    #expect(
      block.text
        == #"<script type="application/ld+json">{"a":"\u003c/script\u003e\u003c!-- R\u0026D --\u003e"}</script>"#
    )
  }
}
