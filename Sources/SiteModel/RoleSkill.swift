package import Skills

/// A skill that a role names.
package struct RoleSkill: Sendable, Hashable {
  package var skill: SkillID
  /// The strongest of its mentions.
  package var strength: Strength
  /// Indexes of the role's mentions of it.
  package var mentions: [Int]
  /// The spellings found in this role, in the order of the text, each once.
  package var spellings: [String]

  /// The mention that shows best why the role has this skill at this strength.
  package func evidence(among all: [SkillMention]) -> SkillMention? {
    let own = mentions.lazy.map { all[$0] }
    return own.first { $0.strength == strength } ?? own.first
  }
}
