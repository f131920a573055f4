import HTML
import Markdown
import Prose
import Testing

@testable import Roles
@testable import Templates

@Suite struct PassageReaderTests {
  /// An item with every kind of block.
  static let item = """
    - skill set **for** [Data Engineer](https://a.example):
      - one
        second line
        - `two`

          two, further on
      * ***three***
        1. four

      five

      > six
      > - seven

      ### eight

      ```swift
      nine
      ```

      <div>ten</div>

      | eleven | twelve |
      |---|---|
      | thirteen | fourteen |

      ***

      - [x] fifteen
    """

  @Test func keepsDepthKindAndLine() throws {
    let entry = try #require(outline(PassageReaderTests.item).sections.first?.roleEntries.first)
    let rows = entry.passages.map { "\($0.depth) \($0.kind) \($0.line) \($0.text)" }
    #expect(
      rows == [
        "0 label 1 skill set for Data Engineer:", "1 item 2 one\nsecond line", "2 item 4 two",
        "2 paragraph 6 two, further on", "1 item 7 three", "2 item 8 four", "0 paragraph 10 five",
        "0 paragraph 12 six", "1 item 13 seven", "0 heading 15 eight", "0 code 18 nine\n",
        "0 code 21 <div>ten</div>\n", "0 cell 23 eleven", "0 cell 23 twelve",
        "0 cell 25 thirteen", "0 cell 25 fourteen", "1 item 29 fifteen",
      ])
    #expect(entry.passages.map(\.isEmphasised).count { $0 } == 1)
    #expect(entry.passages.first { $0.isEmphasised }?.text == "three")
  }

  /// The renderer finds the mentions of a passage by its number, so both must count alike.
  @Test func walksAsTheRendererDoes() throws {
    let entry = try #require(outline(PassageReaderTests.item).sections.first?.roleEntries.first)
    let marks = entry.passages.enumerated().map { number, passage in
      [
        TextMark(
          range: 0..<passage.text.utf8.prefix { $0 != UInt8(ascii: "\n") }.count,
          open: "{\(number):", close: "}")
      ]
    }
    var renderer = MarkdownRenderer(
      options: MarkdownOptions(resolve: { _ in .text }), marks: PassageMarks(marks: marks))
    for block in entry.blocks { renderer.render(block, isTight: true) }
    #expect(renderer.passage == entry.passages.count)
    let html = String(decoding: renderer.html.bytes, as: UTF8.self)
    for (number, passage) in entry.passages.enumerated() where passage.kind != .code {
      let line = String(passage.text.prefix { $0 != "\n" })
      // A mark over several elements is set in each that holds more than white space.
      let marked = html.components(of: "{\(number):").joined()
      #expect(marked.filter { $0 != " " } == line.filter { $0 != " " })
    }
  }

  @Test func readsBlocksOutsideOfItems() {
    let passages = PassageReader.passages(
      of: [
        Block(.paragraph([.text("a")]), lines: 1...1),
        Block(
          .list(
            List(
              isTight: true,
              items: [
                ListItem(blocks: [Block(.paragraph([.text("b")]), lines: 3...3)], lines: 3...3)
              ])), lines: 3...3),
      ])
    #expect(passages.map(\.depth) == [1, 2])
    #expect(passages.map(\.kind) == [.paragraph, .item])
  }

  @Test func takesAnItemWithoutParagraph() throws {
    let entry = try #require(outline("- > skill set:\n  >\n  > x\n").sections.first?.entries.first)
    #expect(entry.kind == "note")
  }
}

extension String {
  /// The texts between each `open` and the next `}`.
  fileprivate func components(of open: String) -> [String] {
    var found: [String] = []
    var rest = utf8[...]
    while let start = rest.firstRange(of: open.utf8) {
      let inner = rest[start.upperBound...].prefix { $0 != UInt8(ascii: "}") }
      found.append(String(decoding: inner, as: UTF8.self))
      rest = rest[inner.endIndex...]
    }
    return found
  }
}
