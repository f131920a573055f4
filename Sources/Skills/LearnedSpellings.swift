/// Short forms that a file of notes explains itself, as in "finite element method (FEM)": they hold
/// in that file, in exact case.
package struct LearnedSpellings: Sendable, Hashable {
  /// What each short form means.
  package private(set) var skills: [String: SkillID] = [:]
  /// The same by the hash of the short form's one word, for the matcher.
  private var hashes: [UInt64: [Spelling]] = [:]

  private struct Spelling: Sendable, Hashable {
    var bytes: [UInt8]
    var skill: SkillID
  }

  /// Nothing learned.
  package init() {}

  package var isEmpty: Bool { skills.isEmpty }

  /// Adds a short form; the first meaning that a file gives it stays.
  mutating func add(_ spelling: String, hash: UInt64, meaning skill: SkillID) {
    guard skills[spelling] == nil else { return }
    skills[spelling] = skill
    hashes[hash, default: []].append(Spelling(bytes: Array(spelling.utf8), skill: skill))
  }

  /// The skill that the word at `range` stands for; an `s` of the plural may follow it.
  func skill(hash: UInt64, of bytes: [UInt8], in range: Range<Int>) -> SkillID? {
    guard let spellings = hashes[hash] else { return nil }
    return spellings.first { spelling in
      let rest = range.count - spelling.bytes.count
      guard rest == 0 || (rest == 1 && bytes[range.upperBound - 1] == UInt8(ascii: "s")) else {
        return false
      }
      return bytes[range.lowerBound..<(range.upperBound - rest)].elementsEqual(spelling.bytes)
    }?.skill
  }
}
