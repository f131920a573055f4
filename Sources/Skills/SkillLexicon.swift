import Prose
import TaxonomySource

/// Every spelling of a taxonomy, in a form in which a text can be searched for all of them at once.
struct SkillLexicon: Sendable {
  /// One spelling of a skill.
  struct Spelling: Sendable {
    var skill: Int32
    /// Where its bytes are in `letters`, without spaces and hyphens.
    var start: Int32
    var end: Int32
    var isExact: Bool
    /// Whether it is a single letter (C, R), which needs clear ground around it.
    var isLetter: Bool
  }

  private(set) var trie: PhraseTrie
  private(set) var spellings: [Spelling] = []
  private(set) var letters: [UInt8] = []
  /// For each skill, where its rules are in `contexts`; -1 for a skill without any.
  private(set) var contextIndex: [Int32]
  private(set) var contexts: [ContextRules] = []

  init(_ taxonomy: Taxonomy) {
    trie = PhraseTrie(capacity: taxonomy.skills.count * 4)
    contextIndex = [Int32](repeating: -1, count: taxonomy.skills.count)
    var reader = SpellingReader()
    for (index, skill) in taxonomy.skills.enumerated() {
      add(skill, at: Int32(index), reader: &reader)
    }
    for (index, skill) in taxonomy.skills.enumerated() where !skill.rules.isPlain {
      contextIndex[index] = Int32(contexts.count)
      contexts.append(ContextRules(skill.rules, trie: &trie, reader: &reader))
    }
    for (one, other) in IrregularWords.hashes {
      trie.insert(word: other, as: one)
      trie.insert(word: one, as: other)
    }
  }

  private mutating func add(_ skill: Skill, at index: Int32, reader: inout SpellingReader) {
    for place in 0...skill.aliases.count {
      reader.read(place == 0 ? skill.name : skill.aliases[place - 1])
      guard !reader.plain.isEmpty else { continue }
      let value = Int32(spellings.count)
      trie.insert(reader.plain, value: value)
      if !reader.closed.isEmpty { trie.insert(reader.closed, value: value) }
      let isExact = skill.rules.isExact[place]
      let start = Int32(letters.count)
      if isExact { appendLetters(of: reader.bytes) }
      spellings.append(
        Spelling(
          skill: index, start: start, end: Int32(letters.count), isExact: isExact,
          isLetter: reader.bytes.count == 1))
    }
  }

  /// Keeps a spelling's bytes without spaces, hyphens and the `s` of "APIs".
  private mutating func appendLetters(of bytes: [UInt8]) {
    var end = bytes.count
    if end >= 2, bytes[end - 1] == UInt8(ascii: "s"), ByteClassification.isUpper(bytes[end - 2]) {
      end -= 1
    }
    for byte in bytes[..<end] where byte != 0x20 && byte != UInt8(ascii: "-") {
      letters.append(byte)
    }
  }
}
