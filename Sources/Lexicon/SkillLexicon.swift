/// Every spelling of a taxonomy, in a form in which a text can be searched for all of them at once.
package struct SkillLexicon: Sendable {
  /// One spelling of a skill.
  package struct Spelling: Sendable {
    package var skill: Int32
    /// Where its bytes are in `letters`, without spaces and hyphens.
    package var start: Int32
    package var end: Int32
    package var isExact: Bool
    /// Whether it is a single letter (C, R), which needs clear ground around it.
    package var isLetter: Bool
  }

  package var trie: PhraseTrie
  package var spellings: [Spelling] = []
  package var letters: [UInt8] = []
  /// For each skill, where its rules are in `contexts`; -1 for a skill without any.
  package var contextIndex: [Int32]
  package var contexts: [ContextRules] = []

  /// Takes the spellings, the name first, and the rules of each skill.
  package init(_ skills: [(spellings: [String], rules: SkillRules)]) {
    trie = PhraseTrie(capacity: skills.count * 4)
    contextIndex = [Int32](repeating: -1, count: skills.count)
    var reader = SpellingReader()
    for (index, skill) in skills.enumerated() {
      for (spelling, isExact) in zip(skill.spellings, skill.rules.isExact) {
        add(spelling, isExact: isExact, of: Int32(index), reader: &reader)
      }
    }
    for (index, skill) in skills.enumerated() where !skill.rules.isPlain {
      contextIndex[index] = Int32(contexts.count)
      contexts.append(ContextRules(skill.rules, trie: &trie, reader: &reader))
    }
    for (one, other) in IrregularWords.hashes {
      trie.insert(word: other, as: one)
      trie.insert(word: one, as: other)
    }
  }

  private mutating func add(
    _ spelling: String, isExact: Bool, of skill: Int32, reader: inout SpellingReader
  ) {
    reader.read(spelling)
    guard !reader.plain.isEmpty else { return }
    let value = Int32(spellings.count)
    trie.insert(reader.plain, value: value)
    if !reader.closed.isEmpty { trie.insert(reader.closed, value: value) }
    let start = Int32(letters.count)
    if isExact { appendLetters(of: reader.bytes) }
    spellings.append(
      Spelling(
        skill: skill, start: start, end: Int32(letters.count), isExact: isExact,
        isLetter: reader.bytes.count == 1))
  }

  /// Keeps a spelling's bytes without spaces, hyphens and the `s` of "APIs".
  private mutating func appendLetters(of bytes: [UInt8]) {
    var end = bytes.count
    if end >= 2, bytes[end - 1] == UInt8(ascii: "s"),
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[end - 2])
    {
      end -= 1
    }
    for byte in bytes[..<end] where byte != 0x20 && byte != UInt8(ascii: "-") {
      letters.append(byte)
    }
  }
}
