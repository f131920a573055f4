import Lexicon
import Prose
import TaxonomySource

/// The cues in a form in which a sentence can be searched for all of them at once, and the words
/// by which a sentence's beginning is judged.
///
/// There is one, which all readers of sentences refer to.
final class CueLexicon: Sendable {
  private let trie: PhraseTrie
  private let cues: [Cue]
  /// What each word of the lexicon is good for besides its cues.
  private let roles: [WordRoles]

  /// The lexicon of ``CuePhrases`` and ``OpeningWords``.
  static let shared = CueLexicon()

  private init() {
    var trie = PhraseTrie(capacity: 2048)
    var roles: [WordRoles] = []
    var reader = SpellingReader()
    cues = CuePhrases.groups.map(\.0)
    for (index, group) in CuePhrases.groups.enumerated() {
      for phrase in group.1 {
        reader.read(phrase)
        trie.insert(reader.plain, value: Int32(index))
      }
    }
    let groups: [(WordRoles, [String])] = [
      (.contrast, ["but", "however", "though", "although", "whereas", "while", "yet"]),
      (.no, ["no"]), (.not, ["not"]), (.requirementOpening, OpeningWords.requirements),
      (.dutyOpening, OpeningWords.duties), (.descriptiveOpening, OpeningWords.descriptions),
      (.finiteVerb, OpeningWords.finiteVerbs), (.nounlikeVerb, OpeningWords.nounlikeVerbs),
      (.subject, OpeningWords.subjects), (.fieldLabel, OpeningWords.fieldLabels),
      (.secondPerson, ["you", "your", "youll", "youre", "youve"]), (.infinitive, ["to"]),
      (.takesInfinitive, OpeningWords.infinitiveHeads),
      (.emptyObject, OpeningWords.emptyObjects), (.pronoun, ["it", "them"]),
      (.joiner, ["and", "or"]),
    ]
    for (role, words) in groups {
      for hash in words.flatMap({ reader.words(of: $0) }) {
        let word = Int(trie.insert(word: hash))
        while roles.count <= word { roles.append([]) }
        roles[word].insert(role)
      }
    }
    while roles.count < trie.wordCount { roles.append([]) }
    self.trie = trie
    self.roles = roles
  }

  /// The number of the token's word, ``PhraseTrie/none`` when the lexicon has no such word.
  func word(of token: Token) -> Int32 { trie.word(token.hash) }

  /// What a word is good for, besides being part of cues.
  func roles(ofWord word: Int32) -> WordRoles {
    word == PhraseTrie.none ? [] : roles[Int(word)]
  }

  /// What the token's word is good for, besides being part of cues.
  func roles(of token: Token) -> WordRoles { roles(ofWord: word(of: token)) }

  /// The longest cue that begins at `tokens[start]`, and the index behind it.
  func cue(in tokens: [Token], at start: Int, before end: Int) -> (cue: Cue, end: Int)? {
    cue(from: word(of: tokens[start]), in: tokens, at: start, before: end)
  }

  /// The same where the number of the first word is known.
  func cue(
    from first: Int32, in tokens: [Token], at start: Int, before end: Int
  ) -> (cue: Cue, end: Int)? {
    guard first != PhraseTrie.none, trie.begins(with: first) else { return nil }
    var node = PhraseTrie.root
    var word = first
    var found: (Cue, Int)?
    var index = start
    while word != PhraseTrie.none {
      node = trie.step(from: node, .plain, word)
      guard node != PhraseTrie.none else { break }
      index += 1
      let ending = trie.ending(at: node)
      if ending != PhraseTrie.none { found = (cues[Int(trie.value(at: ending).value)], index) }
      guard index < end, trie.goesOn(from: node), tokens[index].continuesPhrase else { break }
      word = trie.word(tokens[index].hash)
    }
    return found
  }
}
