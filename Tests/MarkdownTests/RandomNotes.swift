import TestSupport

/// A source of random lines in which every word occurs once, so that it can be found again.
struct RandomNotes {
  private(set) var lines: [String] = []
  /// The number of the line that each word stands on.
  private(set) var words: [String: Int] = [:]
  private var random: RandomSource

  init(seed: UInt64, lineCount: Int) {
    random = RandomSource(seed: seed)
    while lines.count < lineCount { add(RandomNotes.snippets.randomElement(using: &random) ?? "") }
  }

  var source: String { lines.joined(separator: "\n") }

  /// `W` stands for a new word.
  private static let snippets = [
    "", "", "", "W W", "W", "# W", "##\tW #", "W\n===", "W\n---", "---", "***", "- W", "- W\n  - W",
    "* W", "+ W", "-", "- ", "1. W", "2) W", "10. W\n    W", "- [ ] W", "- [x] W", "- [x]", "> W",
    "> - W", "> > W", ">", "    W", "\tW", "\t- W", "```\nW\n```", "~~~ W\nW", "```", "- ```\n  W",
    "| W | W |\n|---|---|\n| W | W |", "| W |\n|-|", "| W | W | W |", "|---|", "W | W", "**W** _W_",
    "***W***", "*W", "W*", "~~W~~", "`W`", "``W", "[W](/u) W", "[W][a]", "[a]", "![W](/u)", "[W]",
    "[a]: /u", "[W]: /u", "[W]: /u 'W'", "[W]: /u\n'W\nW'", "- [W]: /u", "> [W]: /u\n> W",
    "[W]:\n/u", "[a]: <b c> W", "W[^n]", "[^n]: W", "[^n]: W\n    W\n\n    W", "[^u]: W", "[^n]:",
    "- [^m]: W\n- W[^m]", "[^n]: [W]: /u", "<div>\nW", "<!-- W", "W -->", "<b>W</b>", "<W",
    "</div>",
    "W  ", "W\\", "\\# W", "&amp; W", "www.W.example", "https://x.example/ W", "me@W.example",
    "  W", "   # W", "      W", "W\n  W", "- W\n\n  W", "- W\n\n      W", "<pre>\nW", "</pre>",
    "\u{A0}W", "W\u{2028}W", "“W” – W", "- - W", "- # W", "- > W", "1. - W", "=", "==",
  ]

  private static let margins = ["", "", "", "", "  ", "    ", "> ", "- ", "\t"]

  private mutating func add(_ snippet: String) {
    let margin = RandomNotes.margins.randomElement(using: &random) ?? ""
    let parts = snippet.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in parts.enumerated() {
      // A marker begins an item once; its other lines are indented.
      let prefix = index > 0 && margin == "- " ? "  " : margin
      var text = prefix
      for character in line {
        if character == "W" { text += newWord() } else { text.append(character) }
      }
      lines.append(text)
    }
  }

  /// Letters only, none of them part of another.
  private mutating func newWord() -> String {
    let letters = Array("abcdefghij")
    let digits = String(words.count).compactMap { $0.wholeNumberValue }
    let word = "w\(String(digits.map { letters[$0] }))z"
    words[word] = lines.count + 1
    return word
  }
}
