import Prose
import TaxonomySource

/// The cues in a form in which a sentence can be searched for all of them at once, and the words
/// by which a sentence's beginning is judged.
struct CueLexicon: Sendable {
  private var trie = PhraseTrie(capacity: 2048)
  private let cues: [Cue]
  /// What each word of the lexicon is good for besides its cues.
  private var roles: [WordRoles] = []

  /// The lexicon of ``CuePhrases`` and ``OpeningWords``.
  static let shared = CueLexicon()

  private init() {
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
      (.no, ["no"]), (.requirementOpening, OpeningWords.requirements),
      (.dutyOpening, OpeningWords.duties), (.descriptiveOpening, OpeningWords.descriptions),
      (.finiteVerb, OpeningWords.finiteVerbs), (.fieldLabel, OpeningWords.fieldLabels),
      (.secondPerson, ["you", "your", "youll", "youre", "youve"]), (.infinitive, ["to"]),
      (.takesInfinitive, OpeningWords.infinitiveHeads),
      (.emptyObject, OpeningWords.emptyObjects),
    ]
    for (role, words) in groups {
      for hash in words.flatMap({ reader.words(of: $0) }) {
        let word = Int(trie.insert(word: hash))
        while roles.count <= word { roles.append([]) }
        roles[word].insert(role)
      }
    }
    while roles.count < trie.wordCount { roles.append([]) }
  }

  /// What the token's word is good for, besides being part of cues.
  func roles(of token: Token) -> WordRoles {
    let word = trie.word(token.hash)
    return word == PhraseTrie.none ? [] : roles[Int(word)]
  }

  /// The longest cue that begins at `tokens[start]`, and the index behind it.
  func cue(in tokens: [Token], at start: Int, before end: Int) -> (cue: Cue, end: Int)? {
    var node = PhraseTrie.root
    var found: (Cue, Int)?
    var index = start
    while index < end {
      let token = tokens[index]
      guard index == start || token.continuesPhrase else { break }
      let word = trie.word(token.hash)
      guard word != PhraseTrie.none else { break }
      node = trie.step(from: node, .plain, word)
      guard node != PhraseTrie.none else { break }
      index += 1
      let ending = trie.ending(at: node)
      if ending != PhraseTrie.none { found = (cues[Int(trie.value(at: ending).value)], index) }
    }
    return found
  }
}
