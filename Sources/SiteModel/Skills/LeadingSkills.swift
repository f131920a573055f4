package import Skills
import TaxonomySource

extension Taxonomy {
  /// The skills that tell a reader most about a role: what it asks for before what it prefers, and
  /// in each of them things that have a name of their own (a language, a tool) before methods and
  /// fields. Soft skills, human languages and what the role does not need are left out.
  ///
  /// It depends on the role alone, so that a title made of these skills is stable.
  package func leading(among skills: [RoleSkill]) -> [RoleSkill] {
    let telling = skills.filter { $0.strength != .waived && self[$0.skill].kind.concreteness > 0 }
    return telling.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.strength != other.strength { return one.strength > other.strength }
      let (first, second) = (self[one.skill].kind.concreteness, self[other.skill].kind.concreteness)
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
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
