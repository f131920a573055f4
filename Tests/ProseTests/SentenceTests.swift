import Prose
import Testing

@Suite struct SentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let sentences: [String]
    let separator: String
    var testDescription: String { sentences.joined(separator: "|") }

    init(_ sentences: String..., separator: String = " ") {
      self.sentences = sentences
      self.separator = separator
    }
  }

  static let cases: [Case] = [
    Case("One is here.", "Two is there."),
    Case("Is it?", "Yes!", "Good."),
    Case("Tools, e.g. Git and Make, help."),
    Case("Tools (i.e. Git) help.", "So does Make."),
    Case("Git, Make, etc. are used."),
    Case("Git, Make, etc.", "We use both."),
    Case("A Ph.D. in physics is fine."),
    Case("The U.S. Navy and Acme Inc. of Ohio."),
    Case("Acme Inc.", "The team is small."),
    Case("It runs on .NET and Node.js 18.2 today."),
    Case("Version 3.1.4 is out.", "Upgrade now."),
    Case("Dr. Smith and J. R. Doe wrote it."),
    Case("It is written in C.", "We also use Go."),
    Case("Written in C. elegans labs."),
    Case("First line\nof one sentence."),
    Case("He said \"stop.\"", "Then he went."),
    Case("(A whole sentence.)", "Another one."),
    Case("Wait...", "What was that?"),
    Case("It works.", "The end is near.", separator: ""),
    Case("See No. 5 of it.", "Then see No. 6."),
    Case("Pay is $1.50 vs. $2.50 elsewhere."),
    Case("1. Wash your hands."),
    Case("Skills: \u{201C}Rust.\u{201D}", "More to come."),
    Case("no full stop at all"),
  ]

  @Test(arguments: cases) func splits(_ example: Case) {
    let text = example.sentences.joined(separator: example.separator)
    let bytes = Array(text.utf8)
    let found = Passage(text, line: 1, depth: 1).sentences
      .map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == example.sentences)
  }

  @Test func endsALineOfCode() {
    let passage = Passage("let a = 1\nlet b = 2\n", line: 1, depth: 1, kind: .code)
    #expect(passage.sentences == [0..<9, 10..<19])
  }

  @Test func findsNothingInNothing() {
    #expect(Passage("", line: 1, depth: 1).sentences.isEmpty)
    #expect(Passage(" \n ", line: 1, depth: 1).sentences.isEmpty)
  }
}
