package import Prose

/// Learns the short forms that notes explain: "finite element method (FEM)", "FEM, finite element
/// method", "digital signal processors, DSPs".
///
/// The long form must be a known skill, and the short form's letters must come from it in order. A
/// short form holds in the file that explains it, where it then matches in exact case.
package struct AcronymLearner: Sendable {
  private let matcher: SkillMatcher

  package init(_ matcher: SkillMatcher) { self.matcher = matcher }

  /// What the passages of one file explain.
  package func learn(from passages: [Passage]) -> LearnedSpellings {
    var learned = LearnedSpellings()
    var search = SkillSearch(
      lexicon: matcher.lexicon, taxonomy: matcher.taxonomy, learned: LearnedSpellings())
    var bytes: [UInt8] = []
    for passage in passages {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: passage.text.utf8)
      guard AcronymShape.mayExplain(bytes) else { continue }
      search.read(passage)
      for find in search.finds { learn(from: find, in: search.text, into: &learned) }
    }
    return learned
  }

  private func learn(from find: Find, in text: SearchText, into learned: inout LearnedSpellings) {
    let neighbours = [find.tokens.upperBound, find.tokens.lowerBound - 1]
    for (side, index) in neighbours.enumerated() where text.tokens.indices.contains(index) {
      let token = text.tokens[index]
      let gap =
        side == 0
        ? find.range.upperBound..<Int(token.start) : Int(token.end)..<find.range.lowerBound
      guard gap.lowerBound <= gap.upperBound,
        AcronymShape.isExplanation(text.bytes, gap: gap, short: token.range, isBehind: side == 0),
        let short = AcronymShape.short(text.bytes, token.range),
        AcronymShape.isFormed(short, from: text.bytes[find.range])
      else { continue }
      let skill = matcher.taxonomy.skills[Int(find.skill)]
      guard !skill.spellings.contains(short) else { continue }
      var folding = WordFolding()
      learned.add(
        short, hash: folding.hash(of: short), meaning: SkillID(index: Int(find.skill)))
    }
  }
}
