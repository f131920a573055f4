package import Prose

/// A place in the notes where a skill is named.
///
/// Notes name skills many thousand times, so a mention is a few numbers and holds no text of its own.
package struct SkillMention: Sendable, Hashable {
  package let skill: SkillID
  package var strength: Strength
  private let passageIndex: Int32
  private let start: Int32
  private let end: Int32
  private let sentenceStart: Int32
  private let sentenceEnd: Int32

  init(
    skill: SkillID, passage: Int, range: Range<Int>, strength: Strength, sentence: Range<Int>
  ) {
    self.skill = skill
    self.strength = strength
    passageIndex = Int32(passage)
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    sentenceStart = Int32(sentence.lowerBound)
    sentenceEnd = Int32(sentence.upperBound)
  }

  /// Which of the passages it is in.
  package var passage: Int { Int(passageIndex) }
  /// The bytes of the passage's text (UTF-8) that name it.
  package var range: Range<Int> { Int(start)..<Int(end) }
  /// The bytes of the passage's text (UTF-8) that are the sentence around it.
  package var sentence: Range<Int> { Int(sentenceStart)..<Int(sentenceEnd) }

  /// The line of the notes, counted from 1. `passages` are those that were searched.
  package func line(in passages: [Passage]) -> Int {
    passages[passage].line(atUTF8Offset: range.lowerBound)
  }

  /// The spelling as written; a line break in it is a space.
  package func spelling(in passages: [Passage]) -> String {
    let utf8 = passages[passage].text.utf8
    let first = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let words = utf8[first..<utf8.index(first, offsetBy: range.count)]
    // Nearly all are a word: a look at the bytes in memory, where it would be one by one.
    let newline = UInt8(ascii: "\n")
    guard words.withContiguousStorageIfAvailable({ $0.contains(newline) }) ?? true else {
      return String(Substring(words))
    }
    return String(decoding: words.map { $0 == newline ? 0x20 : $0 }, as: UTF8.self)
  }
}
