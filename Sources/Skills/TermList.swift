import Prose

/// A sentence cut into the items of its lists, and those that may be skills. It is filled again and
/// again, so that sentences need no memory of their own.
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

  /// An item of the sentence's lists.
  private struct Item {
    var tokens: Range<Int>
    /// The first skill in it.
    var skill: Int32?
  }

  private(set) var terms: [Term] = []
  private var words = TermWords()
  private var items: [Item] = []

  /// Finds the terms of a sentence, where `finds` are named.
  mutating func read(_ text: SearchText, sentence: Int, finds: ArraySlice<Find>) {
    terms.removeAll(keepingCapacity: true)
    let tokens = text.sentenceTokens[sentence]
    // Without a skill beside it, a term must be a name.
    guard !finds.isEmpty || TermWords.mayHoldName(tokens, in: text),
      words.read(tokens, in: text)
    else { return }
    cut(tokens, in: text, finds: finds)
    for place in items.indices where items[place].skill == nil {
      if let term = term(at: place, of: tokens, in: text) { terms.append(term) }
    }
  }

  private mutating func cut(_ tokens: Range<Int>, in text: SearchText, finds: ArraySlice<Find>) {
    items.removeAll(keepingCapacity: true)
    var next = finds.startIndex
    var start = tokens.lowerBound
    func skill(before end: Int) -> Int32? {
      while next < finds.endIndex, finds[next].tokens.upperBound <= start { next += 1 }
      guard next < finds.endIndex, finds[next].tokens.lowerBound < end else { return nil }
      return finds[next].skill
    }
    for index in tokens where index > start && words.separates(text, index) {
      items.append(Item(tokens: start..<index, skill: skill(before: index)))
      start = index
    }
    if start < tokens.upperBound {
      items.append(
        Item(tokens: start..<tokens.upperBound, skill: skill(before: tokens.upperBound)))
    }
  }

  /// The item as a term; `nil` where it is none.
  private func term(at place: Int, of sentence: Range<Int>, in text: SearchText) -> Term? {
    let item = items[place].tokens
    let term = words.trimmed(item, in: text)
    guard let kept = term.tokens, kept.count <= 3 else { return nil }
    let isName = TermWords.looksLikeName(
      kept, in: text, isFirst: kept.lowerBound == sentence.lowerBound)
    let neighbours = [neighbour(at: place - 1), neighbour(at: place + 1)].compactMap(\.self)
    // A word in small letters must stand between two skills, and fill its place in the list.
    guard isName || (neighbours.count == 2 && kept.count >= item.count - 1 && kept.count <= 2)
    else {
      return nil
    }
    let weight = (isName ? 1 : 0) + neighbours.count * 2 + (term.isBehindCue ? 2 : 0)
    guard weight >= 2, words.mayBeSkill(kept, in: text) else { return nil }
    return Term(tokens: kept, weight: weight, isName: isName, neighbours: neighbours)
  }

  private func neighbour(at place: Int) -> Int32? {
    guard items.indices.contains(place), items[place].tokens.count <= 6 else { return nil }
    return items[place].skill
  }
}
