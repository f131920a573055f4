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

  /// The mention that shows best why the role has this skill at this strength: the first of that
  /// strength whose sentence says more than the skill's name.
  package func evidence(among all: [SkillMention]) -> SkillMention? {
    let own = mentions.lazy.map { all[$0] }
    let telling = own.filter { $0.strength == strength }
    return telling.first { $0.sentence.count - $0.range.count >= RoleSkill.tellingLength }
      ?? telling.first ?? own.first
  }

  /// How many bytes a sentence has beside the skill's name to say something about it.
  private static let tellingLength = 24
}
