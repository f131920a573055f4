import Prose
import TaxonomySource
import Testing

import Lexicon
@testable import Skills

/// The search must not depend on how many skills there are.
@Suite struct LinearityTests {
  private func padded(_ count: Int) -> Taxonomy {
    let more = (0..<count).map { "- {name: filler\($0)x gadget\($0)y, kind: tool}" }
    return SampleTaxonomy.reading(
      ([SampleTaxonomy.text] + more).joined(separator: "\n"))
  }

  private let text = Passage(
    "Experience with Linux, C++ and real-time systems in the data center; a machine learning plus.",
    line: 1, depth: 1)

  @Test func takesTheSameStepsWithMoreSkills() {
    let few = SkillLexicon(padded(10))
    let many = SkillLexicon(padded(4000))
    #expect(steps(in: few) == steps(in: many))
  }

  @Test func findsTheSameWithMoreSkills() {
    let few = SkillMatcher(padded(10)).mentions(in: [text], strands: [])
    let many = SkillMatcher(padded(4000)).mentions(in: [text], strands: [])
    #expect(few.map { $0.spelling(in: [text]) } == many.map { $0.spelling(in: [text]) })
  }

  /// How many nodes of the tree are visited from each token of the text on.
  private func steps(in lexicon: SkillLexicon) -> [Int] {
    var search = SearchText()
    search.read(text)
    return search.tokens.indices.map { start in
      var node = PhraseTrie.root
      var count = 0
      for token in search.tokens[start...] {
        let word = lexicon.trie.word(token.hash)
        guard word != PhraseTrie.none else { break }
        node = lexicon.trie.step(from: node, .plain, word)
        guard node != PhraseTrie.none else { break }
        count += 1
      }
      return count
    }
  }
}
