/// A place in the notes where a skill is named.
package struct SkillMention: Sendable, Hashable {
  package var skill: SkillID
  /// Which of the passages it is in.
  package var passage: Int
  /// The bytes of the passage's text (UTF-8) that name it.
  package var range: Range<Int>
  /// The spelling as written; a line break in it is a space.
  package var spelling: String
  /// The line of the notes, counted from 1.
  package var line: Int
  package var strength: Strength
  /// The bytes of the passage's text (UTF-8) that are the sentence around it.
  package var sentence: Range<Int>
}
