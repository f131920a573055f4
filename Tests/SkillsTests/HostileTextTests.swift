import Diagnostics
import Prose
import Skills
import Testing

/// Hostile input must not take more than a moment: what is quadratic in the search would show
/// here.
@Suite(.serialized) struct HostileTextTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "Go ", "Linux (preferred), ", "Docker is a plus, ", "!?", ".).", "(", "a.", "Rust, ",
      "https://", "C/", "real-", "\u{2014} Python ", "Linux\n",
    ])
  func endsSoon(_ piece: String) {
    let text = String(repeating: piece, count: 8_000 / piece.utf8.count)
    let passages = [
      Passage(text + "x", line: 1, depth: 1), Passage(text, line: 2, depth: 1, kind: .code),
    ]
    let matcher = SampleTaxonomy.matcher
    let mentions = matcher.mentions(in: passages, strands: passages.strands)
    #expect(mentions.allSatisfy { !$0.range.isEmpty && $0.sentence.contains($0.range.lowerBound) })
    var suggester = SkillSuggester(matcher)
    suggester.add(passages, of: SourcePath("notes.md"))
    #expect(suggester.suggestions(limit: 3).count <= 3)
  }
}
