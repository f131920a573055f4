import TestSupport

/// A note of markup where it does not belong, in which every word occurs once.
struct NastyNotes {
  private(set) var text = ""
  private(set) var words: [String] = []
  private var random: RandomSource

  init(seed: UInt64) {
    random = RandomSource(seed: seed)
    while words.count < 90 { add(NastyNotes.lines.randomElement(using: &random) ?? "W") }
  }

  /// `W` stands for a new word, `N` for something nasty.
  private static let lines = [
    "# W N", "## N W", "", "", "W N W", "- skill set for W:\n  N W", "- skill set for W:\n  - N W",
    "  - COMPANY: W N", "  - LOCATION: N W", "  - W N at W N", "  - Knows W and N",
    "  - $100,000 - $200,000 N W", "- W N", "1. N W", "> W N", "> - N W",
    "| W N | N |\n|---|---|\n| N | W |",
    "```N\nW N\n```", "    W N", "[W N](N)", "![W N](N 'W')", "[W][N]", "*W N* **N W** ~~W~~ `W N`",
    "<W N>", "<div N>W", "W\n===", "W[^n]\n\n[^n]: N W", "[W]: N 'W'", "https://a.example/N",
    "- [ ] W N",
    "- BLAH", "W\\", "<!-- W N -->",
  ]

  private static let nasty = [
    "<script>x()</script>", "\"><img src=x onerror=x()>", "' onclick='x()", "</title>", "</script>",
    "--><b>", "]]>", "javascript:x()", "JaVaScRiPt:x()", "java&#9;script:x()", "data:text/html,x",
    "//evil.example/", "../../../etc", "%2e%2e/%2e%2e/", "..\\..\\", "&lt;b&gt;", "&#60;b&#62;",
    "&", "<",
    ">", "\"", "'", "`", "\\", "|", "[", "](", "![", "**", "_", "~~", "$", "%", "%zz", "#", "?",
    ":", "\u{0}",
    "\u{1}", "\u{7F}", "\u{85}", "\u{FEFF}", "\u{202E}", "\u{2028}",
    "\u{301}",
    "\u{1F468}\u{200D}\u{1F469}", "工程师", "C++", "(FEM)", "3 years", "@a.example",
    "mailto:x@a.example", "{{x}}",
    "<a href=x>", "</a>", "</li></ul>", "<p>", "</p>", "<table>", "<base href=x>", "<meta x>",
    "<style>*{}",
  ]

  private mutating func add(_ line: String) {
    for character in line {
      switch character {
      case "W": text += newWord()
      case "N": text += NastyNotes.nasty.randomElement(using: &random) ?? ""
      default: text.append(character)
      }
    }
    text += "\n"
  }

  /// Letters only, none of them part of another.
  private mutating func newWord() -> String {
    let letters = Array("abcdefghij")
    let digits = String(words.count).compactMap { $0.wholeNumberValue }
    let word = "qu\(String(digits.map { letters[$0] }))z"
    words.append(word)
    return word
  }
}
