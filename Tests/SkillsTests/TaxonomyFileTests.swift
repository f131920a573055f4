import Diagnostics
import TaxonomySource
import Testing

@Suite struct TaxonomyFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let yaml: String
    let line: Int
    let id: String
    var testDescription: String { yaml }
  }

  static let cases: [Case] = [
    Case(yaml: "- {name: A, kind: tool, alias: [B]}", line: 1, id: "taxonomy-key"),
    Case(yaml: "- {name: A, kind: tol}", line: 1, id: "taxonomy-kind"),
    Case(yaml: "- {kind: tool}", line: 1, id: "taxonomy-name"),
    Case(yaml: "- just text", line: 1, id: "taxonomy-form"),
    Case(yaml: "name: A", line: 1, id: "taxonomy-form"),
    Case(yaml: "- {name: A, kind: tool, case: loud}", line: 1, id: "taxonomy-case"),
    Case(yaml: "- {name: A, kind: tool, aliases: {x: y}}", line: 1, id: "taxonomy-value"),
    Case(yaml: "- {name: A, kind: tool, remove: perhaps}", line: 1, id: "taxonomy-value"),
    Case(yaml: "- {name: 'a|b', kind: tool}", line: 1, id: "taxonomy-value"),
    Case(yaml: "# one\n\n- name: A\n  kind: [tool\n", line: 4, id: "taxonomy-syntax"),
    Case(yaml: "- &a {name: A, kind: tool}", line: 1, id: "taxonomy-anchor"),
    Case(yaml: "- {name: A, kind: tool, aliases: [*x]}", line: 1, id: "taxonomy-anchor"),
    Case(
      yaml: "- {name: " + String(repeating: "[", count: 40) + "}", line: 1, id: "taxonomy-depth"),
    Case(yaml: String(repeating: " ", count: 80) + "- a", line: 1, id: "taxonomy-depth"),
    Case(yaml: "- {name: A, kind: tool, kind: tool}", line: 1, id: "taxonomy-syntax"),
  ]

  @Test(arguments: cases) func tellsWhatIsWrong(_ example: Case) throws {
    let file = TaxonomyFile(reading: example.yaml, path: SourcePath("skills.yml"))
    let diagnostic = try #require(file.diagnostics.first)
    #expect(diagnostic.id == example.id)
    if example.id != "taxonomy-syntax" { #expect(diagnostic.location?.line == example.line) }
    #expect(diagnostic.location?.path == SourcePath("skills.yml"))
    #expect(file.entries.isEmpty)
  }

  @Test func keepsTheGoodEntries() {
    let yaml = """
      - {name: Alpha, kind: tool}
      - {name: Beta, kind: }
      - {name: Gamma, kind: tool, aliases: [[}
      - name: Delta
        kind: method
        broader: Alpha
      """
    let file = TaxonomyFile(reading: yaml, path: SourcePath("skills.yml"))
    #expect(file.entries.map(\.name) == ["Alpha", "Delta"])
    #expect(file.diagnostics.map { $0.location?.line } == [2, 3])
  }

  @Test func readsEveryKey() throws {
    let yaml = """
      - name: Go
        kind: language
        aliases: [Golang, go-lang]
        slug: golang
        broader: [programming]
        about: "A language: compiled."
        case: exact
        exact: [GOLANG]
        needs: [programming, "experience with"]
        listed-with: [Rust]
        unless-before: [live]
        unless-after: to
      """
    let file = TaxonomyFile(reading: yaml, path: SourcePath("skills.yml"))
    let entry = try #require(file.entries.first)
    #expect(file.diagnostics.isEmpty)
    #expect(entry.kind == .language)
    #expect(entry.aliases == ["Golang", "go-lang"])
    #expect(entry.slug == "golang")
    #expect(entry.broader == ["programming"])
    #expect(entry.about == "A language: compiled.")
    #expect(entry.caseRule == .exact)
    #expect(entry.exact == ["GOLANG"])
    #expect(entry.needs == ["programming", "experience with"])
    #expect(entry.listedWith == ["Rust"])
    #expect(entry.unlessBefore == ["live"])
    #expect(entry.unlessAfter == ["to"])
    #expect(entry.location.line == 1)
  }

  @Test func suggestsTheKeyThatWasMeant() throws {
    let file = TaxonomyFile(reading: "- {name: A, knid: tool}", path: SourcePath("skills.yml"))
    #expect(try #require(file.diagnostics.first).help == "Did you mean \"kind\"?")
  }

  @Test func refusesAHugeFile() {
    let yaml = String(repeating: "# comment\n", count: 120_000)
    let file = TaxonomyFile(reading: yaml, path: SourcePath("skills.yml"))
    #expect(file.diagnostics.map(\.id) == ["taxonomy-size"])
  }

  @Test func takesQuotedSigns() {
    let yaml = "- {name: Unix, kind: platform, aliases: ['*nix', \"R&D\", a*b, x & y]} # & *"
    let file = TaxonomyFile(reading: yaml, path: SourcePath("skills.yml"))
    #expect(file.diagnostics.isEmpty)
    #expect(file.entries.first?.aliases == ["*nix", "R&D", "a*b", "x & y"])
  }

  @Test func readsNothingFromNothing() {
    let file = TaxonomyFile(reading: "# only a comment\n", path: SourcePath("skills.yml"))
    #expect(file.entries.isEmpty)
    #expect(file.diagnostics.isEmpty)
  }
}
