import Testing

@testable import Markdown

@Suite struct ListTests {
  @Test(arguments: [
    TreeCase(
      "a changed marker begins a list", "- ant\n- bee\n* cow\n  - dog\n    + elk\n",
      """
      list 1-2 bullet tight
        item 1-1
          paragraph 1-1
            text "ant"
        item 2-2
          paragraph 2-2
            text "bee"
      list 3-5 bullet tight
        item 3-5
          paragraph 3-3
            text "cow"
          list 4-5 bullet tight
            item 4-5
              paragraph 4-4
                text "dog"
              list 5-5 bullet tight
                item 5-5
                  paragraph 5-5
                    text "elk"
      """),
    TreeCase(
      "tabs indent", "\t- code\n\n-\tant\n\t- bee\n\n\t  cow\n",
      """
      code 1-1 "" "- code\\n"
      list 3-6 bullet tight
        item 3-6
          paragraph 3-3
            text "ant"
          list 4-6 bullet loose
            item 4-6
              paragraph 4-4
                text "bee"
              paragraph 6-6
                text "cow"
      """),
    TreeCase(
      "empty items stay", "- \n- ant\n-\n",
      """
      list 1-3 bullet tight
        item 1-1
        item 2-2
          paragraph 2-2
            text "ant"
        item 3-3
      """),
    TreeCase(
      "blank lines end no list and belong to no item", "- ant\n\n\n\n- bee\n\n\n",
      """
      list 1-5 bullet loose
        item 1-1
          paragraph 1-1
            text "ant"
        item 5-5
          paragraph 5-5
            text "bee"
      """),
    TreeCase(
      "ordered lists keep their start and delimiter", "3. ant\n9. bee\n1) cow\n",
      """
      list 1-2 from 3 tight
        item 1-1
          paragraph 1-1
            text "ant"
        item 2-2
          paragraph 2-2
            text "bee"
      list 3-3 from 1 tight
        item 3-3
          paragraph 3-3
            text "cow"
      """),
    TreeCase(
      "items hold every kind of block",
      "- # ant\n- > bee\n- ```\n  cow\n  ```\n- dog\n\n      elk\n",
      """
      list 1-8 bullet loose
        item 1-1
          heading 1-1 level 1
            text "ant"
        item 2-2
          quote 2-2
            paragraph 2-2
              text "bee"
        item 3-5
          code 3-5 "" "cow\\n"
        item 6-8
          paragraph 6-6
            text "dog"
          code 8-8 "" "elk\\n"
      """),
    TreeCase(
      "boxes are no text", "- [ ] ant\n- [x] bee\n- [X] cow\n- dog\n\n1. [x] elk\n",
      """
      list 1-4 bullet tight
        item 1-1 open
          paragraph 1-1
            text "ant"
        item 2-2 ticked
          paragraph 2-2
            text "bee"
        item 3-3 ticked
          paragraph 3-3
            text "cow"
        item 4-4
          paragraph 4-4
            text "dog"
      list 6-6 from 1 tight
        item 6-6 ticked
          paragraph 6-6
            text "elk"
      """),
    TreeCase(
      "a box without text is one only before a space", "- [x]\n- [ ] \n",
      """
      list 1-2 bullet tight
        item 1-1
          paragraph 1-1
            text "[x]"
        item 2-2 open
      """),
    TreeCase(
      "a loose task item keeps its paragraphs", "- [x] ant\n\n  bee\n",
      """
      list 1-3 bullet loose
        item 1-3 ticked
          paragraph 1-1
            text "ant"
          paragraph 3-3
            text "bee"
      """),
  ])
  func readsLists(_ example: TreeCase) {
    example.expectTree()
  }
}
