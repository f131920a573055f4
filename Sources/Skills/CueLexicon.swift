import Prose
import TaxonomySource

/// The cues in a form in which a sentence can be searched for all of them at once, and the sets of
/// words by which a sentence's beginning is judged.
struct CueLexicon: Sendable {
  private var trie = PhraseTrie(capacity: 2048)
  private let cues: [Cue]
  private let contrasts: Set<UInt64>
  private let requirementOpenings: Set<UInt64>
  private let dutyOpenings: Set<UInt64>
  private let descriptiveOpenings: Set<UInt64>
  private let verbs: Set<UInt64>
  private let fieldLabels: Set<UInt64>
  private let no: UInt64

  /// The lexicon of ``CuePhrases`` and ``OpeningWords``.
  static let shared = CueLexicon()

  private init() {
    var reader = SpellingReader()
    cues = CuePhrases.groups.map(\.0)
    for (index, group) in CuePhrases.groups.enumerated() {
      for phrase in group.1 {
        for form in reader.forms(of: phrase) { trie.insert(form, value: Int32(index)) }
      }
    }
    func hashes(_ words: [String]) -> Set<UInt64> {
      Set(words.compactMap { reader.words(of: $0).first })
    }
    contrasts = hashes(["but", "however", "though", "although", "whereas", "while", "yet"])
    requirementOpenings = hashes(OpeningWords.requirements)
    dutyOpenings = hashes(OpeningWords.duties)
    descriptiveOpenings = hashes(OpeningWords.descriptions)
    verbs = hashes(OpeningWords.finiteVerbs)
    fieldLabels = hashes(OpeningWords.fieldLabels)
    no = hashes(["no"]).first ?? 0
  }

  /// The longest cue that begins at `tokens[start]`, and the index behind it.
  func cue(in tokens: [Token], at start: Int, before end: Int) -> (cue: Cue, end: Int)? {
    var node = PhraseTrie.root
    var found: (Cue, Int)?
    var index = start
    while index < end {
      let token = tokens[index]
      let isJoined = token.joint == .space || token.joint == .hyphen || token.joint == .attached
      guard index == start || isJoined else { break }
      let word = trie.word(token.hash)
      guard word != PhraseTrie.none else { break }
      node = trie.step(from: node, .plain, word)
      guard node != PhraseTrie.none else { break }
      index += 1
      var values = trie.values(at: node)
      if let value = values.next() { found = (cues[Int(value)], index) }
    }
    return found
  }

  func isContrast(_ token: Token) -> Bool { contrasts.contains(token.hash) }
  func isNo(_ token: Token) -> Bool { token.hash == no }
  func opensRequirement(_ token: Token) -> Bool { requirementOpenings.contains(token.hash) }
  func opensDuty(_ token: Token) -> Bool { dutyOpenings.contains(token.hash) }
  func opensDescription(_ token: Token) -> Bool { descriptiveOpenings.contains(token.hash) }
  func isFiniteVerb(_ token: Token) -> Bool { verbs.contains(token.hash) }
  func isFieldLabel(_ token: Token) -> Bool { fieldLabels.contains(token.hash) }
}
