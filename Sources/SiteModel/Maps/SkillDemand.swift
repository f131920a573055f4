package import Skills
import TaxonomySource

/// A skill with the roles that ask for it: all that name it but do not waive it.
package struct SkillDemand: Sendable {
  package var id: SkillID
  package var skill: Skill
  /// Indexes of the roles, in the order of the notes.
  package var roles: [Int]
}

extension Site {
  /// The skills that most roles ask for, most first. Soft skills and human languages go with every
  /// sort of role, so they tell nothing about what goes together and are left out.
  package func demand(atLeast least: Int, limit: Int) -> [SkillDemand] {
    let asked = skills.uses.filter {
      $0.skill.kind.concreteness > 0 && $0.roleCount - $0.waived.count >= least
    }
    return SkillIndex.ranked(asked).map {
      SkillDemand(
        id: $0.id, skill: $0.skill, roles: ($0.required + $0.preferred + $0.mentioned).sorted())
    }.enumerated().sorted {
      ($1.element.roles.count, $0.offset) < ($0.element.roles.count, $1.offset)
    }
    .prefix(limit).map(\.element)
  }
}
