import Testing

@testable import Markdown

@Suite struct BlockTests {
  @Test(arguments: [
    TreeCase("nothing", "", ""),
    TreeCase("blank lines", "\n \n\t\n", ""),
    TreeCase(
      "a tab after the number signs", "#\tAnt\n##\tbee ##\n#\n",
      """
      heading 1-1 level 1
        text "Ant"
      heading 2-2 level 2
        text "bee"
      heading 3-3 level 1
      """),
    TreeCase(
      "underlined headings end with their line", "Ant\nbee\n===\n\ncow\n---\n",
      """
      heading 1-3 level 1
        text "Ant"
        soft break
        text "bee"
      heading 5-6 level 2
        text "cow"
      """),
    TreeCase(
      "text right below an underline", "> ant\n> ---\nbee\n===\n===\n",
      """
      quote 1-2
        heading 1-2 level 2
          text "ant"
      heading 3-4 level 1
        text "bee"
      paragraph 5-5
        text "==="
      """),
    TreeCase(
      "fences that end with their item", "- ```\n  ant\nbee\n\n> ~~~\n> ```\ncow\n",
      """
      list 1-2 bullet tight
        item 1-2
          code 1-2 "" "ant\\n"
      paragraph 3-3
        text "bee"
      quote 5-6
        code 5-6 "" "```\\n"
      paragraph 7-7
        text "cow"
      """),
    TreeCase(
      "fences, the last one open", "```swift ant\nbee\n```\n\n~~~\ncow\n\ndog",
      """
      code 1-3 "swift ant" "bee\\n"
      code 5-8 "" "cow\\n\\ndog\\n"
      """),
    TreeCase(
      "code by indentation", "    ant\n\n    bee\n\ncow\n",
      """
      code 1-3 "" "ant\\n\\nbee\\n"
      paragraph 5-5
        text "cow"
      """),
    TreeCase(
      "quotes go on without their marker", "> ant\n> bee\ncow\n>\n",
      """
      quote 1-3
        paragraph 1-3
          text "ant"
          soft break
          text "bee"
          soft break
          text "cow"
      """),
    TreeCase(
      "breaks between sections", "ant\n\n---\n***\n",
      """
      paragraph 1-1
        text "ant"
      break 3-3
      break 4-4
      """),
    TreeCase(
      "HTML is kept as it stands",
      "<div>\n<p>ant\n\n<!-- bee\n\ncow -->\n\n<pre>dog\n\nelk\n</pre>\nfox",
      """
      html 1-2 "<div>\\n<p>ant\\n"
      html 4-6 "<!-- bee\\n\\ncow -->\\n"
      html 8-11 "<pre>dog\\n\\nelk\\n</pre>\\n"
      paragraph 12-12
        text "fox"
      """),
  ])
  func readsBlocks(_ example: TreeCase) {
    example.expectTree()
  }

  @Test func countsLinesFromFirstLine() {
    let parsed = Parsed("ant\n\n| bee |\n|---|\n| cow |\n\n[dog]: /elk\n", firstLine: 11)
    let tree = """
      paragraph 11-11
        text "ant"
      table 13-15
        row 13
          "bee"
        row 15
          "cow"
      hidden 17-17 "[dog]: /elk"

      """
    #expect(parsed.tree == tree)
  }
}
