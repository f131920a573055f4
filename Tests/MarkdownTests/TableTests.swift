import Testing

@testable import Markdown

@Suite struct TableTests {
  @Test(arguments: [
    TreeCase(
      "rows know their lines", "| ant | bee |\n|---|:-:|\n| 1 | 2 |\n| 3 |\n\ncow\n",
      """
      table 1-4
        row 1
          "ant"
          "bee"
        row 3
          "1"
          "2"
        row 4
          "3"
          ""
      paragraph 6-6
        text "cow"
      """),
    TreeCase(
      "a paragraph before it keeps its lines", "dog\n\nant\nbee\n| cow |\n|---|\n| 1 |\n",
      """
      paragraph 1-1
        text "dog"
      paragraph 3-4
        text "ant"
        soft break
        text "bee"
      table 5-7
        row 5
          "cow"
        row 7
          "1"
      """),
    TreeCase(
      "a header is a table", "> ant\n> | bee |\n> |---|\n\ncow\n",
      """
      quote 1-3
        paragraph 1-1
          text "ant"
        table 2-3
          row 2
            "bee"
      paragraph 5-5
        text "cow"
      """),
    TreeCase(
      "in an item", "- | ant | bee |\n  |---|---|\n  | **1** | `2` |\n",
      """
      list 1-3 bullet tight
        item 1-3
          table 1-3
            row 1
              "ant"
              "bee"
            row 3
              "1"
              "2"
      """),
    TreeCase(
      "cells beyond the columns stay below",
      "| ant |\n|---|\n| 1 | bee \\| cow | dog |\n| 2 |  |\n",
      """
      table 1-4
        row 1
          "ant"
        row 3
          "1"
        row 4
          "2"
      hidden 3-3 "bee \\\\| cow | dog"
      """),
  ])
  func readsTables(_ example: TreeCase) {
    example.expectTree()
  }

  @Test func readsAlignments() throws {
    let block = try #require(Parsed("|a|b|c|d|\n|---|:--|:-:|--:|\n").document.blocks.first)
    guard case .table(let table) = block.content else {
      Issue.record("no table")
      return
    }
    #expect(table.alignments == [.none, .left, .center, .right])
  }
}
