import Testing

@testable import Markdown

@Suite struct InlineTests {
  @Test(arguments: [
    TreeCase(
      "breaks", "ant  \nbee\\\ncow\ndog\n",
      """
      paragraph 1-4
        text "ant"
        line break
        text "bee"
        line break
        text "cow"
        soft break
        text "dog"
      """),
    TreeCase(
      "addresses are links",
      "~~ant~~ www.bee.example https://cow.example/?d=e me@elk.example <x:y>\n",
      """
      paragraph 1-1
        strikethrough
          text "ant"
        text " "
        link http://www.bee.example
          text "www.bee.example"
        text " "
        link https://cow.example/?d=e
          text "https://cow.example/?d=e"
        text " "
        link mailto:me@elk.example
          text "me@elk.example"
        text " <x:y>"
      """),
    TreeCase(
      "emphasis nests", "***ant*** *bee **cow*** d_o_g\n",
      """
      paragraph 1-1
        emphasis
          strong
            text "ant"
        text " "
        emphasis
          text "bee "
          strong
            text "cow"
        text " d_o_g"
      """),
    TreeCase(
      "what markup leaves is one text", "C\\# and \\*nix & [ant] ![ &amp; a_b\n",
      """
      paragraph 1-1
        text "C# and *nix & [ant] ![ & a_b"
      """),
    TreeCase(
      "code and HTML", "`ant` <b>bee</b> <!-- cow -->\n",
      """
      paragraph 1-1
        code "ant"
        text " "
        html "<b>"
        text "bee"
        html "</b>"
        text " "
        html "<!-- cow -->"
      """),
    TreeCase(
      "links and images", "[ant](/bee 'cow') ![dog](elk.png)\n",
      """
      paragraph 1-1
        link /bee
          text "ant"
        text " "
        image elk.png
          text "dog"
      """),
  ])
  func readsInlines(_ example: TreeCase) {
    example.expectTree()
  }
}
