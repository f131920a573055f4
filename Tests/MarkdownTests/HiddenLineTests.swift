import Testing

@testable import Markdown

/// Link reference definitions are read and not shown by CommonMark; here they stay.
@Suite struct HiddenLineTests {
  @Test(arguments: [
    TreeCase(
      "used and unused", "[ant]: /one\n[bee]: /two\n\ncow [ant]\n",
      """
      hidden 1-2 "[ant]: /one\\n[bee]: /two"
      paragraph 4-4
        text "cow "
        link /one
          text "ant"
      """),
    TreeCase(
      "before the text of a paragraph", "[ant]: /one\n[bee]: /two 'cow\ndog'\n[ant] elk\nfox\n",
      """
      hidden 1-3 "[ant]: /one\\n[bee]: /two \\'cow\\ndog\\'"
      paragraph 4-5
        link /one
          text "ant"
        text " elk"
        soft break
        text "fox"
      """),
    TreeCase(
      "a paragraph that only looks like one", "[ant]: bee cow\ndog\n",
      """
      paragraph 1-2
        text "[ant]: bee cow"
        soft break
        text "dog"
      """),
    TreeCase(
      "before an underline", "[ant]: /one\n===\n\n[bee]: /two\ncow\n===\n",
      """
      hidden 1-1 "[ant]: /one"
      paragraph 2-2
        text "==="
      hidden 4-4 "[bee]: /two"
      heading 5-6 level 1
        text "cow"
      """),
    TreeCase(
      "on the marker's line of an item", "- [ant]: /one\n- [bee]: /two\n  cow\n1. [dog]: /three\n",
      """
      list 1-3 bullet tight
        item 1-1
          hidden 1-1 "[ant]: /one"
        item 2-3
          hidden 2-2 "[bee]: /two"
          paragraph 3-3
            text "cow"
      list 4-4 from 1 tight
        item 4-4
          hidden 4-4 "[dog]: /three"
      """),
    TreeCase(
      "inside an item and a quote", "- ant\n\n  [bee]: /one\n\n- cow\n\n> [dog]: /two\n>\n> elk\n",
      """
      list 1-5 bullet loose
        item 1-3
          paragraph 1-1
            text "ant"
          hidden 3-3 "[bee]: /one"
        item 5-5
          paragraph 5-5
            text "cow"
      quote 7-9
        hidden 7-7 "[dog]: /two"
        paragraph 9-9
          text "elk"
      """),
    TreeCase(
      "behind a box", "- [x] [ant]: /one\n- [ ] bee\n",
      """
      list 1-2 bullet tight
        item 1-1 ticked
          hidden 1-1 "[ant]: /one"
        item 2-2 open
          paragraph 2-2
            text "bee"
      """),
    TreeCase(
      "in a footnote", "ant[^n]\n\n[^n]: [bee]: /one\n",
      """
      paragraph 1-1
        text "ant"
        reference 1.1
      footnote 3-3 1
      hidden 3-3 "[^n]: [bee]: /one"
      """),
    TreeCase(
      "behind a byte order mark", "\u{FEFF}[ant]: /one\n",
      """
      hidden 1-1 "[ant]: /one"
      """),
    TreeCase(
      "with other line ends", "[ant]: /one\r[bee]: /two\r\rcow\r\n",
      """
      hidden 1-2 "[ant]: /one\\n[bee]: /two"
      paragraph 4-4
        text "cow"
      """),
  ])
  func keepsDefinitions(_ example: TreeCase) {
    example.expectTree()
  }

  /// More than fit in the stretch that is looked at in one go, the last with a title on its line.
  @Test func findsManyDefinitionsBeforeText() throws {
    let definitions = (1...100).map { "[a\($0)]: /\($0)\n" }.joined()
    let blocks = Parsed(definitions + "[last]: /x\n'title'\ntext\n").document.blocks
    #expect(blocks.map(\.lines) == [1...102, 103...103])
  }
}
