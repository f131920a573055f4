import Lexicon
import Prose
import TaxonomySource

/// The search through one passage after the other.
struct SkillSearch {
  let lexicon: SkillLexicon
  let taxonomy: Taxonomy
  private var learned: LearnedSpellings
  /// Whether the last passage names a skill by a learned spelling.
  private var hasLearned = false
  private(set) var text = SearchText()
  /// What the last passage names, in order.
  private(set) var finds: [Find] = []
  /// The number of each token's word in the lexicon, -1 for a word that no spelling has.
  private var words: [Int32] = []
  private var folding = WordFolding()

  init(lexicon: SkillLexicon, taxonomy: Taxonomy, learned: LearnedSpellings) {
    self.lexicon = lexicon
    self.taxonomy = taxonomy
    self.learned = learned
  }

  mutating func read(_ passage: Passage) {
    text.read(passage)
    words.removeAll(keepingCapacity: true)
    for token in text.tokens {
      var word = lexicon.trie.word(token.hash)
      if word == PhraseTrie.none, token.stem != 0 { word = lexicon.trie.word(token.stem) }
      words.append(word)
    }
    searchAll()
  }

  /// Finds what the last passage names without the learned spellings.
  mutating func forgetLearned() {
    guard hasLearned else { return }
    let all = learned
    learned = LearnedSpellings()
    searchAll()
    learned = all
  }
}

extension SkillSearch {
  private mutating func searchAll() {
    finds.removeAll(keepingCapacity: true)
    hasLearned = false
    for sentence in text.sentences.indices { search(sentence) }
  }

  /// Finds what a sentence names. Ambiguous words count in a second reading, when it is known what
  /// else the sentence names.
  private mutating func search(_ sentence: Int) {
    let first = finds.count
    let hasDoubts = scan(sentence, acceptsProvisional: false)
    guard hasDoubts else { return }
    let hasSupport = finds[first...].contains { isTechnical($0.skill) }
    finds.removeSubrange(first...)
    _ = scan(sentence, acceptsProvisional: true)
    guard !hasSupport, !asksForNothingElse(sentence, from: first) else { return }
    let kept = finds.indices[first...].filter { !finds[$0].isProvisional || isListed($0, first) }
    let supported = kept.map { finds[$0] }
    finds.removeSubrange(first...)
    finds += supported
  }

  /// Whether the skill, by itself, shows that a sentence is about technology.
  private func isTechnical(_ skill: Int32) -> Bool {
    switch taxonomy.skills[Int(skill)].kind {
    case .language, .library, .tool, .platform, .protocol, .standard, .hardware, .method: true
    case .field, .credential, .human, .soft: false
    }
  }

  /// Whether an ambiguous find is all that its sentence says, or stands in a list with another one.
  private func isListed(_ index: Int, _ first: Int) -> Bool {
    let find = finds[index]
    if find.tokens == text.sentenceTokens[find.sentence] { return true }
    if index > first, isListJoint(from: finds[index - 1], to: find) { return true }
    return index + 1 < finds.count && isListJoint(from: find, to: finds[index + 1])
  }

  /// Whether a sentence names its finds and says how much they are wanted, and nothing else: "Go a
  /// plus", "familiarity with Rust would be nice", "Swift (no exceptions)".
  private func asksForNothingElse(_ sentence: Int, from first: Int) -> Bool {
    let tokens = text.sentenceTokens[sentence]
    let cues = CueLexicon.shared
    var finds = finds[first...]
    var depth = 0
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let brackets = Punctuation.brackets(before: index, in: text, first: tokens.lowerBound)
      depth = max(0, depth - brackets.closes) + brackets.opens
      if let find = finds.first, find.tokens.lowerBound == index {
        index = find.tokens.upperBound
        finds.removeFirst()
      } else if let (_, end) = cues.cue(in: text.tokens, at: index, before: tokens.upperBound) {
        index = end
      } else if depth > 0 || cues.roles(of: text.tokens[index]).contains(.requirementOpening)
        || SkillSearch.joiners.contains(where: text.bytes[text.tokens[index].range].elementsEqual)
      {
        index += 1
      } else {
        return false
      }
    }
    return finds.isEmpty
  }

  private static let joiners = ["a", "an", "and", "of", "or", "some", "the", "with"].map {
    Array($0.utf8)
  }

  private func isListJoint(from one: Find, to other: Find) -> Bool {
    guard one.isProvisional, other.isProvisional, one.sentence == other.sentence,
      one.skill != other.skill
    else { return false }
    return other.tokens.lowerBound == one.tokens.upperBound
      && text.tokens[other.tokens.lowerBound].isListed
  }

  /// Goes over the tokens of a sentence; `true` when something was left out for want of support.
  private mutating func scan(_ sentence: Int, acceptsProvisional: Bool) -> Bool {
    let range = text.sentenceTokens[sentence]
    var hasDoubts = false
    var index = range.lowerBound
    while index < range.upperBound {
      guard mayBegin(at: index, before: range.upperBound) else {
        index += 1
        continue
      }
      var match = SkillMatch(
        start: index, limit: range, acceptsProvisional: acceptsProvisional, best: nil)
      if let skill = learnedSkill(at: index) {
        match.best = SkillMatch.Best(skill: Int32(skill.index), end: index + 1)
        hasLearned = true
      }
      match.read(text, words, lexicon, &folding)
      hasDoubts = hasDoubts || match.hasDoubts
      guard let best = match.best else {
        index += 1
        continue
      }
      let prefix = best.takesPrefix ? 1 : 0
      finds.append(
        Find(
          skill: best.skill, tokens: index..<best.end,
          range: (Int(text.tokens[index].start) - prefix)..<Int(text.tokens[best.end - 1].end),
          sentence: sentence, isProvisional: best.isProvisional))
      index = best.end
    }
    return hasDoubts
  }

  /// Whether any spelling may begin with the word, by itself or with the next one; for most words of a
  /// text none does.
  private func mayBegin(at index: Int, before end: Int) -> Bool {
    if text.tokens[index].prefix != 0 || !learned.isEmpty
      || (index + 1 < end && text.tokens[index + 1].isHyphenated)
    {
      return true
    }
    guard words[index] != PhraseTrie.none else { return false }
    let node = lexicon.trie.step(from: PhraseTrie.root, .plain, words[index])
    guard node != PhraseTrie.none else { return false }
    if lexicon.trie.isEnding(node) { return true }
    guard index + 1 < end else { return false }
    return lexicon.trie.mayGoOn(from: node, by: words[index + 1])
      // The next word may be another together with the one behind it.
      || (index + 2 < end && text.tokens[index + 2].isHyphenated)
  }

  private func learnedSkill(at index: Int) -> SkillID? {
    guard !learned.isEmpty else { return nil }
    let token = text.tokens[index]
    return learned.skill(hash: token.hash, of: text.bytes, in: token.range)
  }
}
