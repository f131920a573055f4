import TestSupport

/// Text of pieces that mean something in Markdown or HTML, in any order.
enum RandomMarkdown {
  static func text(seed: UInt64) -> String {
    var random = RandomSource(seed: seed &+ 77)
    var text = ""
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      text += pieces.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { text += " " }
    }
    return text
  }

  private static let pieces = [
    "ant", "bee & cow", "馬", "ž", "\n", "\n", "\n", "\n\n", "\n\n", "\n- ", "\n  - ", "\n1. ",
    "\n* [x] ", "\n- [ ] ", "\n> ", "\n    ", "\n# ", "\n#\n", "\n---\n", "\n===\n", "\n```\n",
    "\n~~~ a\"b\n", "*", "**", "_", "~~", "`", "``", "<", ">", "<b>", "</p>", "</a>", "<script>",
    "</li></ul>", "<!--", "-->", "\n<div>\n", "&amp;", "&#0;", "&lt;", "\"", "'", "\\", "  \n",
    "[", "]", "(", ")", "![", "](https://a.example)", "](javascript:x)", "](/b \"c\")", "][a]",
    "\n[a]: https://a.example 'b'\n", "\n[a]: javascript:x\n", "[^n]", "\n[^n]: ", "[^m]",
    "\n\n[^m]: ", "|", "\n| a | b |\n|:-:|--:|\n", "\n| c | d | e |\n", "www.a.example",
    "https://a.example/<b>", "a@b.example", "\0", "\u{7F}", "\u{2028}", "\t", "\r",
    "[x](https://a.example/?b=\"&c=|)", "![](https://a.example/d.png)", "[](https://a.example)",
  ]
}
