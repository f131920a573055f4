import Diagnostics
import Prose
import Skills
import Testing

/// One search through each passage serves the mentions and the terms that may be skills.
@Suite struct SkillReaderTests {
  private let matcher = SampleTaxonomy.matcher
  private let path = SourcePath("notes.md")
  private let roles: [[Passage]] = [
    [
      Passage("Frobnik Engineer", line: 1, depth: 0, kind: .label),
      Passage("Docker, Frobnik, Kubernetes and FEM, Quuxify, Linux", line: 2, depth: 1),
      Passage("Experience with Zorblatt; Python, FEM, Java", line: 3, depth: 1),
    ],
    [
      Passage("let frobnik = linux", line: 5, depth: 1, kind: .code),
      Passage("Frobnik, Linux, Rust", line: 9, depth: 1),
    ],
  ]

  private var learned: LearnedSpellings {
    AcronymLearner(matcher).learn(
      from: [Passage("The finite element method (FEM)", line: 20, depth: 1)])
  }

  @Test func findsTheMentionsOfEachRoleByItself() {
    var reader = SkillReader(matcher, learned: learned, path: path)
    for passages in roles {
      #expect(
        reader.mentions(in: passages, strands: passages.strands)
          == matcher.mentions(in: passages, strands: passages.strands, learned: learned))
    }
  }

  @Test func gathersTheTermsThatASuggesterFinds() {
    var reader = SkillReader(matcher, learned: learned, path: path)
    var expected = SkillSuggester(matcher)
    for passages in roles {
      _ = reader.mentions(in: passages, strands: passages.strands)
      expected.add(passages, of: path)
    }
    var found = SkillSuggester(matcher)
    found.add(reader.terms)
    #expect(found.suggestions(limit: 10).map(\.term).contains("Frobnik"))
    #expect(found.suggestions(limit: 10) == expected.suggestions(limit: 10))
  }
}
