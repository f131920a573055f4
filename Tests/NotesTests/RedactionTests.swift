import Diagnostics
import Markdown
import Testing

@testable import Notes

@Suite struct RedactionTests {
  @Test(arguments: [
    ("Jane Doe", "asks Jane Doe, today", "asks ███, today"),
    ("Jane Doe", "JANE  DOE's and jane\ndoe", "███'s and ███\n"),
    (
      "Jane Doe", "https://example.org/in/jane-doe?x=Jane%20Doe", "https://example.org/in/███?x=███"
    ),
    ("Jane Doe", "by janedoe and JaneDoe", "by ███ and ███"),
    ("Jane Doe", "Jane Doering, Mary-Jane Doe", "Jane Doering, Mary-███"),
    ("Ann", "Annual Ann, Hann", "Annual ███, Hann"),
    ("Renée Müller", "renee muller, Rene\u{301}e Mu\u{308}ller", "███, ███"),
    ("Renee Muller", "Renée Müller", "███"),
    ("ACME-*", "ACME-Core, ACME Corp and ACMEX", "███ ACME Corp and ACMEX"),
    ("*@acme.example", "write to (jane.d@acme.example) now", "write to (███) now"),
    ("Project X??", "project X12 and project X1", "███ and project X1"),
    ("O'Neill", "O’Neill met O'Neill", "███ met ███"),
    ("山田太郎", "山田太郎さん", "███さん"),
    ("+1 555 0100", "call +1-555-0100 or 1 555 0100", "call ███ or 1 555 0100"),
  ])
  func marksTexts(_ pattern: String, _ text: String, _ expected: String) throws {
    var redaction = Redaction()
    redaction.texts = [try #require(PrivateText(pattern, line: 1))]
    #expect(redaction.redacted(text) == expected)
  }

  @Test(arguments: [
    ("jane@example.org", "███"), ("mail <jane.d+x@mail.example.co.uk>.", "mail <███>."),
    ("jane%40example.org", "███"), ("jane&#64;example.org", "███"), ("a@b", "a@b"),
    ("@decorator.name", "@decorator.name"), ("C@home and x @ y.org", "C@home and x @ y.org"),
    ("a@b.io,c@d.io", "███,███"), ("jane\\_d@example.org", "███"),
  ])
  func marksMails(_ text: String, _ expected: String) {
    var redaction = Redaction()
    redaction.hidesEmails = true
    #expect(redaction.redacted(text) == expected)
  }

  @Test(arguments: [
    "+44 20 7946 0958", "+442079460958", "0044 20 7946 0958", "020 7946 0958", "(212) 555-0100",
    "212-555-0100", "212.555.0100", "1-212-555-0100", "+1 (212) 555-0100", "030/1234567",
    "01 23 45 67 89", "01711234567", "tel: 5550100", "Phone 555-0100", "+49\u{A0}30\u{A0}1234567",
  ])
  func marksTelephoneNumbers(_ number: String) {
    var redaction = Redaction()
    redaction.hidesPhones = true
    #expect(redaction.redacted("Ask \(number), please.").hasSuffix("███, please."), "\(number)")
    #expect(!redaction.redacted("x \(number)").contains { $0.isNumber })
  }

  @Test(arguments: [
    "$250,000 - $300,000", "$200000-$300000", "120.000.000", "2019-2024", "01.02.2023",
    "10-12 weeks", "56 000 - 69 000 GBP", "192.168.10.20", "3 to 5 years", "401(k)", "1,500,000",
    "€55,000 - €70,000", "0.123456789", "ISO 27001", "RFC 2119", "May 2019 - June 2021", "40lbs",
    "$7,650/month to $11,333/month", "C++17/20", "24/7", "09:00-17:30", "12-34-5678",
  ])
  func leavesOtherFigures(_ text: String) {
    var redaction = Redaction()
    redaction.hidesPhones = true
    #expect(redaction.redacted(text) == text)
  }

  @Test func followsTextsThroughMarkup() throws {
    let (note, diagnostics) = read(
      """
      Ask **Jane** *Doe*, `jane doe`, Jane
      Doe, <b>Jane</b> Doe and [Jane Doe](https://example.org/x "Jane Doe").
      ![Jane Doe](jane-doe.png) [page](https://example.org/jane%2Ddoe) <jane@example.org>

      | Jane Doe | x |
      | --- | --- |
      | y | jane@example.org |

          Jane Doe in code

      [unused]: https://example.org/jane-doe
      """)
    let dump = note.document.treeDump.lowercased()
    #expect(!dump.contains("jane"), "\(dump)")
    #expect(!dump.contains("doe"), "\(dump)")
    #expect(dump.contains("███"))
    #expect(Set(diagnostics.compactMap { $0.location?.line }) == [1, 2, 3, 5, 7, 9, 11])
    #expect(diagnostics.allSatisfy { $0.severity == .note && $0.id == "private-text" })
    #expect(!"\(diagnostics)".lowercased().contains("jane"))
  }

  @Test func leavesOutSectionsWithAllBelowThem() {
    let (note, diagnostics) = read(
      """
      # Roles
      text
      ## Contacts
      hidden
      ### Deeper
      hidden
      ## Open
      [there](#contacts)

      Contacts
      ========
      hidden
      """)
    let dump = note.document.treeDump
    #expect(!dump.contains("hidden") && !dump.contains("Deeper") && !dump.contains("ontacts"))
    #expect(dump.contains("Open") && dump.contains("there"))
    let sections = diagnostics.filter { $0.id == "private-section" }
    #expect(sections.map { $0.location?.line } == [3, 10])
    #expect(sections.first?.summary.contains("4 lines") == true)
  }

  @Test func keepsFrontMatterBack() {
    let (note, _) = read("---\ntitle: Assistant to Jane Doe\nmail: jane@example.org\n---\ntext")
    #expect(note.frontMatter["title"]?.texts == ["Assistant to ███"])
    #expect(!"\(note.frontMatter)".lowercased().contains("jane"))
  }

  @Test func changesNothingElse() {
    let text = "# Title\n+ skill set:\n  - Go, *C++* [x](https://example.org/y)\n"
    let plain = Note(reading: file(text), diagnostics: &Self.ignored)
    #expect(read(text).note == plain)
  }

  @Test(.timeLimit(.minutes(1))) func isLinear() throws {
    var redaction = self.redaction
    redaction.texts += [
      try #require(PrivateText("ab*cd*ef", line: 1)), try #require(PrivateText("*@no", line: 1)),
    ]
    for part in ["a@", "ab", "abcd-", "1 ", "020 ", "+1", "jane ", "%40", "a%40", "no@no ", "(("] {
      let text = String(repeating: part, count: 200_000 / part.utf8.count)
      #expect(!redaction.redacted(text).isEmpty)
    }
  }

  private static var ignored: [Diagnostic] {
    get { [] }
    set {}
  }

  private var redaction: Redaction {
    var redaction = Redaction()
    redaction.hidesEmails = true
    redaction.hidesPhones = true
    redaction.texts = ["Jane Doe"].compactMap { PrivateText($0, line: 3) }
    redaction.sections = ["Contacts"].compactMap { PrivateText($0, line: 4) }
    return redaction
  }

  private func file(_ text: String) -> SourceFile {
    SourceFile(path: SourcePath("a.md"), bytes: Array(text.utf8))
  }

  private func read(_ text: String) -> (note: Note, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let note = Note(reading: file(text), keepingBack: redaction, diagnostics: &diagnostics)
    return (note, diagnostics)
  }
}
