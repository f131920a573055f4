import TaxonomySource
package import Skills

/// A skill that roles name together with another.
package struct SkillCompanion: Sendable, Hashable {
  package var skill: SkillID
  /// How many roles name both.
  package var together: Int
  /// The share of the roles with the one skill that also name this one.
  package var shareHere: Double
  /// The share of all roles that name this one.
  package var shareEverywhere: Double

  /// How many times more often roles with the one skill name this one than roles in general do.
  ///
  /// The measure is called lift: S. Brin and others, "Dynamic Itemset Counting and Implication
  /// Rules for Market Basket Data" (1997).
  package var lift: Double { shareEverywhere > 0 ? shareHere / shareEverywhere : 0 }
}

/// Finds the skills that go with a skill, through the roles that name it.
package struct SkillCompanions: Sendable {
  private let roles: [SiteRole]
  private let counts: [SkillID: Int]
  /// Whether each skill of the taxonomy is a soft one: those go with everything.
  private let isSoft: [Bool]

  /// Of more roles than these, every n-th is looked at, so that the work for one skill is bounded.
  private static let sampleLimit = 4000
  package static let count = 10

  init(roles: [SiteRole], skills: SkillIndex, taxonomy: Taxonomy) {
    self.roles = roles
    counts = Dictionary(uniqueKeysWithValues: skills.uses.map { ($0.id, $0.roleCount) })
    isSoft = taxonomy.skills.map { $0.kind == .soft }
  }

  /// The least number of roles that must name both.
  package func threshold(for use: SkillUse) -> Int {
    switch use.roleCount {
    case ..<8: 2
    case ..<40: max(3, use.roleCount / 6)
    default: max(4, use.roleCount / 12)
    }
  }

  /// The companions by lift, highest first; those named less often than by chance are left out.
  package func companions(of use: SkillUse) -> [SkillCompanion] {
    let all = use.allRoles
    let step = max(1, all.count / SkillCompanions.sampleLimit)
    let sample = stride(from: 0, to: all.count, by: step).map { all[$0] }
    var together: [SkillID: Int] = [:]
    for role in sample {
      for named in roles[role].skills where named.skill != use.id && !isSoft[named.skill.index] {
        together[named.skill, default: 0] += 1
      }
    }
    let threshold = max(2, threshold(for: use) / step)
    return together.lazy.filter { $0.value >= threshold }
      .map { skill, count in
        SkillCompanion(
          skill: skill, together: count * step,
          shareHere: Double(count) / Double(sample.count),
          shareEverywhere: Double(counts[skill] ?? 0) / Double(max(1, roles.count)))
      }
      .filter { $0.lift > 1.05 }
      .sorted { ($1.lift, $1.together, $0.skill) < ($0.lift, $0.together, $1.skill) }
      .prefix(SkillCompanions.count).map(\.self)
  }
}
