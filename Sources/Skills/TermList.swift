import Prose

/// A sentence cut into the items of its lists, and those that may be skills.
struct TermList {
  struct Term {
    var tokens: Range<Int>
    /// How much speaks for it.
    var weight: Int
    /// Whether it is written as a name.
    var isName: Bool
    /// The skills beside it in the list.
    var neighbours: [Int32]
  }

  private(set) var terms: [Term] = []

  init(_ text: SearchText, sentence: Int, finds: ArraySlice<Find>) {
    let tokens = text.sentenceTokens[sentence]
    guard !EverydayTerms.tellOfPublications(tokens, in: text) else { return }
    var items: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens where index > start && TermWords.separates(text, index) {
      items.append(start..<index)
      start = index
    }
    if start < tokens.upperBound { items.append(start..<tokens.upperBound) }
    var known = finds
    let skills: [Int32?] = items.map { item in
      while let first = known.first, first.tokens.upperBound <= item.lowerBound {
        known.removeFirst()
      }
      return known.first.flatMap { $0.tokens.lowerBound < item.upperBound ? $0.skill : nil }
    }
    for (place, item) in items.enumerated() where skills[place] == nil {
      let term = TermWords.trimmed(item, in: text)
      guard let kept = term.tokens, TermWords.mayBeSkill(kept, in: text) else { continue }
      let isName = TermWords.looksLikeName(
        kept, in: text, isFirst: kept.lowerBound == tokens.lowerBound)
      let neighbours = [place - 1, place + 1].filter { items.indices.contains($0) }
        .filter { items[$0].count <= 6 }.compactMap { skills[$0] }
      // A word in small letters must stand between two skills, and fill its place in the list.
      guard isName || (neighbours.count == 2 && kept.count >= item.count - 1 && kept.count <= 2)
      else {
        continue
      }
      let weight = (isName ? 1 : 0) + neighbours.count * 2 + (term.isBehindCue ? 2 : 0)
      if weight >= 2 {
        terms.append(Term(tokens: kept, weight: weight, isName: isName, neighbours: neighbours))
      }
    }
  }
}
