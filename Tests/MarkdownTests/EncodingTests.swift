import Diagnostics
import Testing

@testable import Markdown

@Suite struct EncodingTests {
  @Test(arguments: [
    TreeCase(
      "CR LF", "ant\r\nbee\r\n\r\n- cow\r\n",
      """
      paragraph 1-2
        text "ant"
        soft break
        text "bee"
      list 4-4 bullet tight
        item 4-4
          paragraph 4-4
            text "cow"
      """),
    TreeCase(
      "CR", "ant\rbee\r\r- cow\r",
      """
      paragraph 1-2
        text "ant"
        soft break
        text "bee"
      list 4-4 bullet tight
        item 4-4
          paragraph 4-4
            text "cow"
      """),
    TreeCase(
      "a byte order mark", "\u{FEFF}# Ant\n",
      """
      heading 1-1 level 1
        text "Ant"
      """),
    TreeCase(
      "other scripts", "# Žluťoučký “kůň” – 馬\n",
      """
      heading 1-1 level 1
        text "Žluťoučký “kůň” – 馬"
      """),
  ])
  func readsBytes(_ example: TreeCase) {
    example.expectTree()
  }

  @Test func replacesNULAndTellsWhere() throws {
    let parsed = Parsed("ant\n\ncow\0bee\n")
    #expect(parsed.document.blocks.last?.content == .paragraph([.text("cow\u{FFFD}bee")]))
    let diagnostic = try #require(parsed.diagnostics.first)
    #expect(parsed.diagnostics.count == 1)
    #expect(diagnostic.id == "null-character")
    #expect(diagnostic.location?.line == 3)
    #expect(diagnostic.location?.column == 4)
  }

  struct Stray: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let line: Int
    let column: Int
  }

  @Test(arguments: [
    Stray(testDescription: "LF", bytes: Array("ant\nbe".utf8) + [0xFF], line: 2, column: 3),
    Stray(
      testDescription: "CR LF", bytes: Array("ant\r\n\r\n".utf8) + [0xC3, 0x28], line: 3, column: 1),
    Stray(testDescription: "CR", bytes: Array("ant\rbee\r".utf8) + [0x80], line: 3, column: 1),
    Stray(testDescription: "first byte", bytes: [0xE9, 0x74, 0xE9], line: 1, column: 1),
  ])
  func tellsOfStrayByte(_ stray: Stray) throws {
    let parsed = Parsed(bytes: stray.bytes, firstLine: 5)
    let diagnostic = try #require(parsed.diagnostics.first)
    #expect(parsed.diagnostics.count == 1)
    #expect(diagnostic.id == "invalid-utf8")
    #expect(diagnostic.severity == .warning)
    #expect(
      diagnostic.location
        == SourceLocation(
          path: SourcePath("notes.md"), line: stray.line + 4, column: stray.column))
    #expect(parsed.tree.contains("\u{FFFD}"))
  }

  /// A file in Latin-1: only the letters that are not UTF-8 are lost.
  @Test func keepsTextBehindStrayBytes() {
    let bytes = Array("caf".utf8) + [0xE9] + Array(" au\nlait ".utf8) + [0xF3, 0x0A, 0xE0, 0x78]
    let blocks = Parsed(bytes: bytes).document.blocks
    #expect(blocks.allText == "caf\u{FFFD} au\nlait \u{FFFD}\n\u{FFFD}x\n")
    #expect(blocks.map(\.lines) == [1...3])
  }
}
