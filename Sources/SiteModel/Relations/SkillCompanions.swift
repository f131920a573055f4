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
  /// For each role the skills that it names, without the soft ones: those go with everything.
  private let named: NumberLists
  /// For each skill how many roles name it.
  private let counts: [Int32]

  /// Of more roles than these, every n-th is looked at, so that the work for one skill is bounded.
  private static let sampleLimit = 4000
  package static let count = 10

  init(roles: [SiteRole], taxonomy: Taxonomy) {
    let isSoft = taxonomy.skills.map { $0.kind == .soft }
    named = NumberLists(
      roles.lazy.map { $0.skills.lazy.map(\.skill.index).filter { !isSoft[$0] } })
    var counts = [Int32](repeating: 0, count: taxonomy.skills.count)
    for role in roles.indices {
      for skill in named[role] { counts[Int(skill)] += 1 }
    }
    self.counts = counts
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
    // Below the lowest threshold nothing can be found.
    guard use.roleCount >= 2 else { return [] }
    let all = use.allRoles
    let step = max(1, all.count / SkillCompanions.sampleLimit)
    let sample = stride(from: 0, to: all.count, by: step).map { all[$0] }
    let (together, frequent) = occurrences(in: sample, atLeast: max(2, threshold(for: use) / step))
    let own = Int32(use.id.index)
    var companions: [SkillCompanion] = []
    for skill in frequent where skill != own {
      let companion = SkillCompanion(
        skill: SkillID(index: Int(skill)), together: Int(together[Int(skill)]) * step,
        shareHere: Double(together[Int(skill)]) / Double(sample.count),
        shareEverywhere: Double(counts[Int(skill)]) / Double(max(1, named.count)))
      if companion.lift > 1.05 { companions.append(companion) }
    }
    companions.sort { ($1.lift, $1.together, $0.skill) < ($0.lift, $0.together, $1.skill) }
    return Array(companions.prefix(SkillCompanions.count))
  }

  /// How many of `roles` name each skill, and the skills that at least `threshold` of them name:
  /// those are few, and the taxonomy is long.
  private func occurrences(in roles: [Int], atLeast threshold: Int) -> ([Int32], [Int32]) {
    var occurrences = [Int32](repeating: 0, count: counts.count)
    var frequent: [Int32] = []
    for role in roles {
      for skill in named[role] {
        occurrences[Int(skill)] += 1
        if occurrences[Int(skill)] == threshold { frequent.append(skill) }
      }
    }
    return (occurrences, frequent)
  }
}
