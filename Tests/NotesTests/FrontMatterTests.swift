import Diagnostics
import Markdown
import Testing

@testable import Notes

@Suite struct FrontMatterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let yaml: String?
    let body: String
    let line: Int
    var testDescription: String { text.debugDescription }

    init(_ text: String, yaml: String?, body: String, line: Int) {
      self.text = text
      self.yaml = yaml
      self.body = body
      self.line = line
    }
  }

  @Test(arguments: [
    Case("", yaml: nil, body: "", line: 1),
    Case("# A\n", yaml: nil, body: "# A\n", line: 1),
    Case("---\ntitle: A\n---\n# A\n", yaml: "title: A\n", body: "# A\n", line: 4),
    Case("---\ntitle: A\n...\n# A\n", yaml: "title: A\n", body: "# A\n", line: 4),
    Case("---\n---\nx", yaml: "", body: "x", line: 3),
    Case("---\ntitle: A\n---", yaml: "title: A\n", body: "", line: 4),
    Case("--- \ntitle: A\n---\t \nx", yaml: "title: A\n", body: "x", line: 4),
    Case("---\r\ntitle: A\r\n---\r\nx\r\n", yaml: "title: A\r\n", body: "x\r\n", line: 4),
    Case("\u{FEFF}---\na: b\n---\nx", yaml: "a: b\n", body: "x", line: 4),
    Case("\u{FEFF}# A", yaml: nil, body: "# A", line: 1),
    Case("---\ntitle: A\n", yaml: nil, body: "---\ntitle: A\n", line: 1),
    Case("---", yaml: nil, body: "---", line: 1),
    Case("----\na: b\n---\n", yaml: nil, body: "----\na: b\n---\n", line: 1),
    Case("\n---\na: b\n---\n", yaml: nil, body: "\n---\na: b\n---\n", line: 1),
    Case(" ---\na: b\n---\n", yaml: nil, body: " ---\na: b\n---\n", line: 1),
    Case("---\na: b\n --- \n---\nx", yaml: "a: b\n --- \n", body: "x", line: 5),
  ])
  func splitsFiles(_ row: Case) {
    let split = FrontMatter.split(Array(row.text.utf8))
    #expect(split.yaml.map { String(decoding: $0, as: UTF8.self) } == row.yaml)
    #expect(String(decoding: split.body, as: UTF8.self) == row.body)
    #expect(split.bodyLine == row.line)
  }

  @Test func readsTextsListsAndMaps() throws {
    let (note, diagnostics) = read(
      """
      ---
      Title: Data Engineer
      locations:
        - Zürich
        - Remote
      salary: { min: 100000, max: 120000 }
      experience: 5
      team:
      ---
      # Body
      """)
    #expect(diagnostics.isEmpty)
    let values = note.frontMatter.values
    #expect(values["title"] == FrontMatter.Value(texts: ["Data Engineer"], line: 2))
    #expect(values["locations"] == FrontMatter.Value(texts: ["Zürich", "Remote"], line: 3))
    #expect(values["salary"]?.texts == ["min: 100000", "max: 120000"])
    #expect(values["salary"]?.line == 6)
    #expect(values["experience"]?.texts == ["5"])
    #expect(values["team"]?.texts == [])
    #expect(note.frontMatter["pay", "experience"]?.line == 7)
    #expect(note.document.blocks.map(\.lines) == [10...10])
    #expect(note.lineCount == 10)
  }

  struct Role: Sendable, CustomTestStringConvertible {
    let yaml: String
    let isRole: Bool
    var testDescription: String { yaml }

    init(_ yaml: String, _ isRole: Bool) {
      self.yaml = yaml
      self.isRole = isRole
    }
  }

  @Test(arguments: [
    Role("title: A\ncompany: B", true), Role("title: A\nlocation: B", true),
    Role("TITLE: A\nSalary: 1", true), Role("title: A", false), Role("company: B", false),
    Role("title: A\nauthor: B", false),
  ])
  func tellsRoles(_ row: Role) {
    #expect(read("---\n\(row.yaml)\n---\n").note.frontMatter.describesRole == row.isRole)
  }

  @Test(arguments: [
    "a: [1, 2", "a: b: c", "\tx: y", "a: 'b", "? [", "a: b\na: c", "{a: b", "%YAML 9", "a: *none",
    "a: &x [*x]", "key: \"\\x\"",
  ])
  func keepsUnreadableFrontMatterAsText(_ yaml: String) throws {
    let (note, diagnostics) = read("---\n\(yaml)\n---\n# Body\n")
    #expect(note.frontMatter.values.isEmpty)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.id == "front-matter")
    #expect(diagnostic.location?.path == SourcePath("a.md"))
    #expect(note.lineCount == 3 + yaml.split(separator: "\n").count + (yaml.isEmpty ? 1 : 0))
    let last = try #require(note.document.blocks.last)
    #expect(last.lines.lowerBound == note.lineCount)
    #expect(note.document.blocks.count > 1)
  }

  @Test func namesTheLineOfAFault() throws {
    let (_, diagnostics) = read("---\ntitle: A\nteam: 'B\n---\n# Body\n")
    let location = try #require(diagnostics.first?.location)
    #expect((3...4).contains(location.line))
  }

  /// Prose between two thematic breaks is no front matter, and nothing to warn of.
  @Test(arguments: ["Just some words", "- a\n- b"])
  func takesProseBetweenBreaksForProse(_ prose: String) {
    let (note, diagnostics) = read("---\n\(prose)\n---\n\nText\n")
    #expect(diagnostics.isEmpty)
    #expect(note.frontMatter == FrontMatter())
    #expect(note.document.blocks.count >= 2)
  }

  @Test func refusesBombsOfAliases() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let time = ContinuousClock().measure {
      let (note, diagnostics) = read("---\ntitle: A\n\(yaml)---\n# Body\n")
      #expect(note.frontMatter.values.isEmpty)
      #expect(diagnostics.map(\.id) == ["front-matter"])
    }
    #expect(time < .seconds(5))
  }

  @Test func takesAFewAliases() {
    let (note, diagnostics) = read("---\ntitle: &t Data Engineer\nteam: *t\n---\n")
    #expect(diagnostics.isEmpty)
    #expect(note.frontMatter["team"]?.texts == ["Data Engineer"])
  }

  @Test(arguments: [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")])
  func survivesDeepNesting(_ bracket: (String, String)) {
    let yaml =
      "a:\n  " + String(repeating: bracket.0, count: 20_000)
      + String(repeating: bracket.1, count: 20_000)
    let (note, _) = read("---\n\(yaml)\n---\n# Body\n")
    #expect(note.lineCount == 5)
  }

  private func read(_ text: String) -> (note: Note, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: SourcePath("a.md"), bytes: Array(text.utf8))
    let note = Note(reading: file, diagnostics: &diagnostics)
    return (note, diagnostics)
  }
}
