package import Skills

/// A skill that a role names.
package struct RoleSkill: Sendable, Hashable {
  package let skill: SkillID
  /// The strongest of its mentions.
  package let strength: Strength
  /// The index of the mention that shows best why the role has this skill at this strength.
  private let evidenceIndex: Int32
  /// Where the indexes of its mentions stand in ``RoleSkills``.
  private let first: Int32
  private let count: Int32

  init(_ skill: SkillID, _ strength: Strength, evidence: Int, mentions: Range<Int>) {
    self.skill = skill
    self.strength = strength
    evidenceIndex = Int32(evidence)
    first = Int32(mentions.lowerBound)
    count = Int32(mentions.count)
  }

  /// The index of the mention that shows best why the role has this skill at this strength: the
  /// first of that strength whose sentence says more than the skill's name.
  package var evidence: Int { Int(evidenceIndex) }
  /// How many times the role names it.
  package var mentionCount: Int { Int(count) }
  var mentions: Range<Int> { Int(first)..<Int(first) + Int(count) }
}
