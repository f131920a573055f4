import Lexicon
import Prose
import TaxonomySource

/// The longest match that begins at one token.
struct SkillMatch {
  struct Best {
    var skill: Int32
    var end: Int
    var isExact = true
    var isProvisional = false
    var takesPrefix = false
  }

  let start: Int
  /// The tokens of the sentence.
  let limit: Range<Int>
  let acceptsProvisional: Bool
  var best: Best?
  /// Whether an ambiguous spelling lacked support.
  private(set) var hasDoubts = false

  init(start: Int, limit: Range<Int>, acceptsProvisional: Bool, best: Best?) {
    self.start = start
    self.limit = limit
    self.acceptsProvisional = acceptsProvisional
    self.best = best
  }

  mutating func read(
    _ text: SearchText, _ words: [Int32], _ lexicon: SkillLexicon, _ folding: inout WordFolding
  ) {
    let token = text.tokens[start]
    if token.prefix != 0 {
      let link: SpellingForm.Link = token.prefix == UInt8(ascii: ".") ? .dot : .star
      walk(
        from: PhraseTrie.root, link, at: start, takesPrefix: true, text, words, lexicon, &folding)
    }
    // The "js" of "Node.js" is no word of its own.
    if !token.isBehindDot {
      walk(
        from: PhraseTrie.root, .plain, at: start, takesPrefix: false, text, words, lexicon, &folding
      )
    }
  }
}

extension SkillMatch {
  /// Goes on from `node` over the token at `index`, and over it and the next as one word where a
  /// hyphen joins them.
  private mutating func walk(
    from node: Int32, _ link: SpellingForm.Link, at index: Int, takesPrefix: Bool,
    _ text: SearchText, _ words: [Int32], _ lexicon: SkillLexicon, _ folding: inout WordFolding
  ) {
    let word = words[index]
    if word != PhraseTrie.none {
      let next = lexicon.trie.step(from: node, link, word)
      if next != PhraseTrie.none {
        arrive(
          at: next, end: index + 1, takesPrefix: takesPrefix, text, words, lexicon, &folding)
      }
    }
    guard index + 1 < limit.upperBound, text.tokens[index + 1].isHyphenated else { return }
    let hash = folding.hash(
      of: text.bytes, joining: text.tokens[index].range, text.tokens[index + 1].range)
    let pair = lexicon.trie.word(hash)
    guard pair != PhraseTrie.none else { return }
    let next = lexicon.trie.step(from: node, link, pair)
    if next != PhraseTrie.none {
      arrive(at: next, end: index + 2, takesPrefix: takesPrefix, text, words, lexicon, &folding)
    }
  }

  private mutating func arrive(
    at node: Int32, end: Int, takesPrefix: Bool,
    _ text: SearchText, _ words: [Int32], _ lexicon: SkillLexicon, _ folding: inout WordFolding
  ) {
    if lexicon.trie.isEnding(node) {
      consider(node, end: end, takesPrefix: takesPrefix, text, words, lexicon)
    }
    guard end < limit.upperBound, lexicon.trie.goesOn(from: node) else { return }
    let token = text.tokens[end]
    switch token.joint {
    case .apart: return
    case .space, .hyphen, .attached:
      if token.prefix != 0 {
        let link: SpellingForm.Link = token.prefix == UInt8(ascii: ".") ? .dot : .star
        walk(from: node, link, at: end, takesPrefix: takesPrefix, text, words, lexicon, &folding)
      }
      walk(from: node, .plain, at: end, takesPrefix: takesPrefix, text, words, lexicon, &folding)
    case .dot:
      walk(from: node, .dot, at: end, takesPrefix: takesPrefix, text, words, lexicon, &folding)
      walk(from: node, .plain, at: end, takesPrefix: takesPrefix, text, words, lexicon, &folding)
    case .slash:
      walk(from: node, .slash, at: end, takesPrefix: takesPrefix, text, words, lexicon, &folding)
    case .comma:
      walk(from: node, .comma, at: end, takesPrefix: takesPrefix, text, words, lexicon, &folding)
    }
  }

  /// Takes what ends at `node` if it is the longest so far and the text means it.
  private mutating func consider(
    _ node: Int32, end: Int, takesPrefix: Bool,
    _ text: SearchText, _ words: [Int32], _ lexicon: SkillLexicon
  ) {
    guard end > (best?.end ?? start) || (end == best?.end && best?.isExact == false),
      Surroundings.allow(start..<end, in: text, limit: limit)
    else { return }
    var ending = lexicon.trie.ending(at: node)
    while ending != PhraseTrie.none {
      let (value, next) = lexicon.trie.value(at: ending)
      ending = next
      let spelling = lexicon.spellings[Int(value)]
      if end == best?.end, !spelling.isExact || best?.isExact == true { continue }
      guard
        !spelling.isExact
          || ExactSpelling.matches(spelling, start..<end, takesPrefix: takesPrefix, text, lexicon),
        !spelling.isLetter || Surroundings.allowLetter(start..<end, in: text)
      else { continue }
      var candidate = Best(
        skill: spelling.skill, end: end, isExact: spelling.isExact, takesPrefix: takesPrefix)
      if end - start == 1, text.tokens[start].range.count == 3,
        Surroundings.isCurrency(start..<end, in: text)
          || Surroundings.isCountry(start..<end, in: text)
      {
        continue
      }
      let rules = lexicon.contextIndex[Int(spelling.skill)]
      if rules >= 0, spelling.isExact, Surroundings.isCompound(start..<end, in: text) { continue }
      if rules >= 0, !isSupported(&candidate, lexicon.contexts[Int(rules)], text, words) {
        continue
      }
      best = candidate
    }
  }

  /// Whether an item of a list can end at a token, or the sentence does.
  private func isItem(endingAt end: Int, _ text: SearchText) -> Bool {
    guard end < limit.upperBound, text.tokens[end].continuesPhrase else { return true }
    let next = text.bytes[text.tokens[end].range]
    return SkillMatch.joiners.contains { next.elementsEqual($0) }
  }

  private static let joiners = ["and", "or"].map { Array($0.utf8) }

  /// The words in which support is looked for: the sentence, or what is near in a very long one.
  private func context(of candidate: Best) -> Range<Int> {
    max(limit.lowerBound, start - 40)..<min(limit.upperBound, candidate.end + 40)
  }

  /// Whether the words around an ambiguous spelling let it count.
  private mutating func isSupported(
    _ candidate: inout Best, _ rules: ContextRules, _ text: SearchText, _ words: [Int32]
  ) -> Bool {
    var following = candidate.end
    while following < limit.upperBound, following < candidate.end + 4,
      text.tokens[following].continuesPhrase
    {
      following += 1
    }
    var preceding = start
    while preceding > limit.lowerBound, preceding > start - 4,
      text.tokens[preceding].continuesPhrase
    {
      preceding -= 1
    }
    if rules.isRefused(
      following: words[candidate.end..<following], preceding: words[preceding..<start])
    {
      return false
    }
    // "Coq, Lean and Agda"; a name of several words is clear by itself.
    if rules.hasCompany, candidate.isExact, candidate.end == start + 1 {
      return isItem(endingAt: candidate.end, text)
        && rules.isInCompany(of: words[context(of: candidate)], outside: start..<candidate.end)
    }
    guard rules.hasNeeds,
      !rules.isMet(in: words[context(of: candidate)], outside: start..<candidate.end)
    else { return true }
    hasDoubts = true
    candidate.isProvisional = true
    return acceptsProvisional
  }
}
