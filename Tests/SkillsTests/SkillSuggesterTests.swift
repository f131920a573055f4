import Diagnostics
import Prose
import Skills
import TaxonomySource
import Testing

@Suite struct SkillSuggesterTests {
  private func suggestions(_ lines: [String], limit: Int = 10) -> [SkillSuggestion] {
    var suggester = SkillSuggester(SampleTaxonomy.matcher)
    let passages = lines.enumerated().map { Passage($0.element, line: $0.offset + 1, depth: 1) }
    suggester.add(passages, of: SourcePath("notes.md"))
    return suggester.suggestions(limit: limit)
  }

  @Test func suggestsWhatStandsBesideKnownSkills() throws {
    let found = suggestions(["Docker, Frobnik, Kubernetes and Linux", "Python, Frobnik, Java"])
    #expect(found.map(\.term) == ["Frobnik"])
    let first = try #require(found.first)
    #expect(first.count == 2)
    #expect(first.evidence.map(\.location.line) == [1, 2])
    #expect(first.yaml.contains("- {name: Frobnik, kind: tool}"))
  }

  @Test func joinsWhatWasGatheredApart() {
    let files = [
      ["Docker, Frobnik, Kubernetes", "Python, Frobnik, Java", "Experience with Zorblatt"],
      ["Experience with Quuxify", "Docker, frobnik, Linux", "Linux, Frobnik, Rust"],
    ]
    var whole = SkillSuggester(SampleTaxonomy.matcher)
    var joined = SkillSuggester(SampleTaxonomy.matcher)
    for (number, lines) in files.enumerated() {
      let passages = lines.enumerated().map { Passage($0.element, line: $0.offset + 1, depth: 1) }
      whole.add(passages, of: SourcePath("\(number).md"))
      var part = SkillSuggester(SampleTaxonomy.matcher)
      part.add(passages, of: SourcePath("\(number).md"))
      joined.add(part.terms)
    }
    #expect(whole.suggestions(limit: 10).count == 3)
    #expect(joined.suggestions(limit: 10) == whole.suggestions(limit: 10))
  }

  @Test func suggestsWhatFollowsACue() {
    #expect(suggestions(["Experience with Zorblatt"]).map(\.term) == ["Zorblatt"])
  }

  @Test func ranksTheSurestFirst() {
    let found = suggestions([
      "Experience with Zorblatt", "Linux, Quuxify, Docker", "Python, Quuxify, Java",
    ])
    #expect(found.map(\.term) == ["Quuxify", "Zorblatt"])
    #expect(
      suggestions(["Linux, Quuxify, Docker", "Experience with Zorblatt"], limit: 1).count == 1)
  }

  @Test func leavesKnownSkillsAndEverydayWords() {
    #expect(
      suggestions([
        "Experience with Linux and other tools", "We like our people, teams and the office.",
      ]).isEmpty)
  }

  @Test(arguments: [
    "Degree in Linux, Computer Science or PhD", "Linux, Operations, Docker",
    "Python, Research Scientist, Java", "Python, Intern 2026, Java", "Linux, design, Docker",
    "Linux, Frobnik Inc, Docker", "Location: Linux, Frobnik, Docker", "Linux, TX, Docker",
  ])
  func leavesWhatNoSkillIs(_ line: String) { #expect(suggestions([line]).map(\.term) == []) }

  @Test func guessesTheKind() {
    #expect(
      suggestions(["Python, Frobnik, Java", "Java, Frobnik, Haskell"]).map(\.kind) == [.language])
    #expect(suggestions(["TCP, FRB, UDP"]).map(\.kind) == [.protocol])
    #expect(suggestions(["Experience with FRBK"]).map(\.kind) == [.standard])
    #expect(suggestions(["Experience with Frobnik"]).map(\.kind) == [.tool])
  }

  @Test func quotesWhatYamlWouldMisread() throws {
    let suggestion = SkillSuggestion(term: "4: x", count: 1, score: 3, evidence: [])
    #expect(suggestion.yaml == "- {name: '4: x', kind: tool}\n")
  }
}
