import Testing

@testable import Markdown

@Suite struct FootnoteTests {
  @Test(arguments: [
    TreeCase(
      "one used twice, beside an unknown one",
      "ant[^n] bee[^n] cow[^u]\n\n[^n]: dog\n    elk\n\n    fox\n",
      """
      paragraph 1-1
        text "ant"
        reference 1.1
        text " bee"
        reference 1.2
        text " cow[^u]"
      footnote 3-6 1
        paragraph 3-4
          text "dog"
          soft break
          text "elk"
        paragraph 6-6
          text "fox"
      """),
    TreeCase(
      "unused ones and second ones stay as they are written",
      "ant[^n]\n\n[^n]: bee\n\n[^u]: cow\n    dog\n\n[^n]: elk\n",
      """
      paragraph 1-1
        text "ant"
        reference 1.1
      footnote 3-3 1
        paragraph 3-3
          text "bee"
      hidden 5-6 "[^u]: cow\\ndog"
      hidden 8-8 "[^n]: elk"
      """),
    TreeCase(
      "they stay where they stand, numbered by their references",
      "[^a]: ant [^b]\n\n[^b]: bee\n\ncow[^b] dog[^a]\n",
      """
      footnote 1-1 2
        paragraph 1-1
          text "ant "
          reference 1.2
      footnote 3-3 1
        paragraph 3-3
          text "bee"
      paragraph 5-5
        text "cow"
        reference 1.1
        text " dog"
        reference 2.1
      """),
    TreeCase(
      "text on the next line", "[^n]:\n    ant\n\nbee[^n]\n",
      """
      footnote 1-2 1
        paragraph 2-2
          text "ant"
      paragraph 4-4
        text "bee"
        reference 1.1
      """),
    TreeCase(
      "one in a list stands behind the list", "- ant\n\n  [^n]: bee\n- cow[^n]\n",
      """
      list 1-4 bullet loose
        item 1-3
          paragraph 1-1
            text "ant"
        item 4-4
          paragraph 4-4
            text "cow"
            reference 1.1
      footnote 3-3 1
        paragraph 3-3
          text "bee"
      """),
  ])
  func readsFootnotes(_ example: TreeCase) {
    example.expectTree()
  }
}
