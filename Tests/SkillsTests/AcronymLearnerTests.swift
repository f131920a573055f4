import Prose
import Skills
import Testing

@Suite struct AcronymLearnerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let learned: [String: String]
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(text: "the finite element method (FEM)", learned: ["FEM": "finite element method"]),
    Case(text: "FEM, finite element method", learned: ["FEM": "finite element method"]),
    Case(text: "FEM (finite element method)", learned: ["FEM": "finite element method"]),
    Case(text: "digital signal processors, DSPs", learned: ["DSP": "digital signal processors"]),
    Case(text: "machine learning (ML) on GPUs", learned: ["ML": "machine learning"]),
    Case(text: "machine learning (CPU)", learned: [:]),
    Case(text: "machine learning, BGP", learned: [:]),
    Case(text: "Linux (RHEL)", learned: [:]),
    Case(text: "finite element method and FEM", learned: [:]),
    Case(text: "machine learning (and more)", learned: [:]),
  ]

  @Test(arguments: cases) func learnsWhatTheNotesExplain(_ example: Case) {
    let learned = AcronymLearner(SampleTaxonomy.matcher)
      .learn(from: [Passage(example.text, line: 1, depth: 1)])
    #expect(learned.skills.mapValues { SampleTaxonomy.taxonomy[$0].name } == example.learned)
  }

  @Test func usesWhatItLearned() {
    let matcher = SampleTaxonomy.matcher
    let passages = [
      Passage("The finite element method (FEM)", line: 1, depth: 1),
      Passage("Two FEMs and one fem", line: 2, depth: 1),
    ]
    let learned = AcronymLearner(matcher).learn(from: passages)
    let mentions = matcher.mentions(in: passages, strands: passages.strands, learned: learned)
    #expect(
      mentions.map { $0.spelling(in: passages) } == ["finite element method", "FEM", "FEMs"])
    let unlearned = matcher.mentions(in: passages, strands: [])
    #expect(unlearned.map { $0.spelling(in: passages) } == ["finite element method"])
  }
}
