/// When a spelling in a text means the skill.
package struct SkillRules: Sendable, Hashable {
  /// Whether each spelling, the name first, matches only in the case in which it is written.
  package var isExact: [Bool]
  /// Words and phrases one of which must stand in the same sentence; empty for a spelling that is
  /// clear by itself.
  package var needs: [String] = []
  /// What must not follow directly.
  package var unlessBefore: [String] = []
  /// What must not stand directly before.
  package var unlessAfter: [String] = []

  /// Whether the spellings need no look at the words around them.
  var isPlain: Bool { needs.isEmpty && unlessBefore.isEmpty && unlessAfter.isEmpty }
}
