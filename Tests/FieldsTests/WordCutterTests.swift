import Testing

@testable import Fields

@Suite struct WordCutterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let keys: [String]
    var testDescription: String { text }

    init(_ text: String, _ keys: String...) {
      self.text = text
      self.keys = keys
    }
  }

  @Test(arguments: [
    Case("Ph.D. in physics", "phd", "in", "physics"),
    Case("don’t stop", "don't", "stop"),
    Case("Acme’s team", "acme", "team"),
    Case("full-time, or not", "full", "time", "or", "not"),
    Case("$119,000.00 - $199,000", "119000.00", "199000"),
    Case("C++17/C#", "c", "17", "c"),
    Case("5 – 7 years", "5", "7", "years"),
    Case("naïve Zürich", "naïve", "zürich"),
    Case("end.Next", "end", "next"),
    Case("e.g. Rust", "eg", "rust"),
    Case("a，b：c", "a", "b", "c"),
    Case(""),
    Case("💕 … • —"),
  ])
  func cutsWords(_ row: Case) {
    #expect(Line(row.text).words.map(\.key) == row.keys)
  }

  @Test func keepsSentencesApart() {
    let line = Line("Ph.D. in physics. Or an M.S. in optics! Then 3.5 years")
    let starts = line.words.filter { $0.lead >= .stop }.map(\.key)
    #expect(starts == ["phd", "or", "then"])
  }

  @Test func marksPossessives() throws {
    let word = try #require(Line("Acme’s team").words.first)
    #expect(word.isPossessive)
    #expect(word.range == 0..<4)
  }

  @Test(arguments: ["\u{FFFD}", "\u{E2}", "a\u{0}b", "\n\n", "'", "’s", ".", "$", "1,", "1.", "€"])
  func survivesOddText(_ text: String) {
    _ = Line(text).words
    _ = SalaryField.salaries(in: Line("salary " + text), isField: true)
    _ = JobTitle(text)
    _ = FieldLine(text)
    _ = RoleLabel(parsing: text)
    _ = PlaceList(text)
  }
}
