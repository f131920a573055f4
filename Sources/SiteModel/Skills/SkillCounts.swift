import Roles
import Skills

/// What is gathered about one skill while the roles are gone through.
struct SkillCounts {
  /// Indexes of the roles by strength, each in the order of the notes.
  private(set) var roles: [Strength: [Int]] = [:]
  private(set) var mentionCount = 0
  /// Every way in which the notes write the skill.
  private(set) var spellings: [SkillUse.Spelling] = []

  /// Adds a role that names the skill.
  mutating func add(_ named: RoleSkill, of role: SiteRole) {
    roles[named.strength, default: []].append(role.index)
    mentionCount += named.mentionCount
    for spelling in role.mentionSpellings(of: named) { count(spelling) }
  }

  /// Few ways to write a skill are found, so they are looked for one by one.
  private mutating func count(_ spelling: String) {
    if let index = spellings.firstIndex(where: { $0.text == spelling }) {
      spellings[index].count += 1
    } else {
      spellings.append(SkillUse.Spelling(text: spelling, count: 1))
    }
  }
}
