import Skills
import TaxonomySource

extension Taxonomy {
  /// The skills that tell a reader most about a role: what it asks for before what it prefers, and
  /// in each of them things that have a name of their own (a language, a tool) before methods and
  /// fields. Soft skills, human languages and what the role does not need are left out.
  ///
  /// It depends on the role alone, so that a title made of these skills is stable.
  ///
  /// Of `skills`, which come strongest first, at most `limit` are taken.
  func leading(among skills: [RoleSkill], limit: Int) -> [RoleSkill] {
    var leading: [RoleSkill] = []
    for strength in [Strength.required, .preferred, .mentioned] {
      for concreteness in [3, 2, 1] {
        for named in skills
        where named.strength == strength && self[named.skill].kind.concreteness == concreteness {
          leading.append(named)
          if leading.count == limit { return leading }
        }
      }
    }
    return leading
  }
}

extension SkillKind {
  /// How much the name alone says: 0 for what does not tell roles apart, 3 for proper names.
  package var concreteness: Int {
    switch self {
    case .language, .library, .tool, .platform, .protocol, .standard, .hardware: 3
    case .method: 2
    case .field, .credential: 1
    case .human, .soft: 0
    }
  }
}
