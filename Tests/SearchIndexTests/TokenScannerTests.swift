import Testing

@testable import SearchIndex

/// What is a word, and that nothing else of a text is lost.
@Suite struct TokenScannerTests {
  @Test(arguments: [
    ("Plain words stay", ["Plain", "words", "stay"]),
    ("Knows C++, C# and F#.", ["Knows", "C++", ", ", "C#", "and", "F#", "."]),
    ("C++17 and g++", ["C++", "", "17", "and", "g++"]),
    (".NET, ASP.NET", [".NET", ", ", "ASP", ".", "NET"]),
    ("Node.js", ["Node", ".", "js"]),
    ("CI/CD over TCP/IP", ["CI", "/", "CD", "over", "TCP", "/", "IP"]),
    ("don't, they’re", ["don't", ", ", "they’re"]),
    ("one... .two", ["one", "... ", ".two"]),
    ("a  b\t c", ["a", "b", "c"]),
    ("line\n  two", ["line", "\n", "two"]),
    ("(in brackets)", ["(", "in", "brackets", ")"]),
    ("naïve Zürich 東京", ["naïve", "Zürich", "東京"]),
    ("see https://www.example.org/a/b?c now", ["see", "example", ".", "org", "now"]),
    ("A+++ or x##", ["A", "+++ ", "or", "x", "##"]),
    ("", []),
    ("  \n ", []),
    ("— …", ["— …"]),
  ])
  func cutsTextIntoWordsAndGaps(text: String, tokens: [String]) {
    #expect(ScannedPassage(text).texts == tokens)
  }

  @Test(arguments: [
    "Plain words, and signs: (a) b/c -- d!", "C++17/C#/.NET...Node.js", "ends with a dot.",
    "don't ’quote’ 'x'", "日本語 text и ещё", "a\u{300}b \u{1F600} emoji", "++ # .. 'a' #1",
    String(repeating: "long", count: 100), String(repeating: "-=", count: 100) + "x",
  ])
  func keepsEveryCharacter(text: String) {
    #expect(ScannedPassage(text).texts.joinedAsText == text)
  }

  @Test func countsTheLinesItLeavesOut() {
    let passage = ScannedPassage("\n \nfirst\nsecond\n\nthird\n")
    #expect(passage.lines.skipped == 2)
    #expect(passage.lines.ends == 3)
    #expect(passage.texts == ["first", "\n", "second", "\n\n", "third"])
  }

  @Test func takesControlCharactersForBlanks() {
    #expect(ScannedPassage("a\u{1E}b\u{0}\u{7F}c").texts == ["a", "b", "c"])
  }

  @Test func cutsWhatIsTooLong() {
    let tokens = ScannedPassage(String(repeating: "x", count: 1000)).texts
    #expect(tokens.allSatisfy { $0.utf8.count <= 64 })
  }
}
