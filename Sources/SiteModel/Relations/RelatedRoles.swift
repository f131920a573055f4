import TaxonomySource
package import Skills

/// A role that is close to another by the skills that both name.
package struct RelatedRole: Sendable, Hashable {
  /// The index of the other role.
  package var role: Int
  /// How many skills both name.
  package var sharedCount: Int
  /// Skills of the other role that this one does not name, its strongest first.
  package var alsoWants: [SkillID]
  /// Skills of this role that the other does not name, its strongest first.
  package var doesNotWant: [SkillID]
}

/// Finds the closest roles through the skills' own lists of roles, the rare skills first, and never
/// by comparing pairs of roles: the work for one role is bounded whatever the number of roles.
package struct RelatedRoles: Sendable {
  /// For each skill, the roles that name it without waiving it.
  private let postings: [SkillID: [Int32]]
  /// What a shared skill weighs: the rarer, the more.
  private let weights: [SkillID: Double]
  private let roles: [SiteRole]
  private let norms: [Double]

  /// How many entries of the lists are looked at for one role.
  private static let postingLimit = 4000
  package static let count = 3

  init(roles: [SiteRole], taxonomy: Taxonomy) {
    var postings: [SkillID: [Int32]] = [:]
    for (index, role) in roles.enumerated() {
      for skill in role.skills where RelatedRoles.counts(skill, in: taxonomy) {
        postings[skill.skill, default: []].append(Int32(index))
      }
    }
    let total = Double(roles.count)
    let weights = postings.mapValues { Logarithm.base2((total + 1) / Double($0.count)) }
    self.postings = postings
    self.weights = weights
    self.roles = roles
    norms = roles.map { role in
      role.skills.reduce(0) { $0 + (weights[$1.skill] ?? 0) }.squareRoot()
    }
  }

  /// Soft skills and what is waived say little about what a role is.
  private static func counts(_ skill: RoleSkill, in taxonomy: Taxonomy) -> Bool {
    skill.strength != .waived && taxonomy[skill.skill].kind != .soft
  }

  /// The closest roles, the closest first; fewer where fewer share two skills.
  package func closest(to index: Int) -> [RelatedRole] {
    let own = roles[index].skills.map(\.skill).filter { weights[$0] != nil }
    let rareFirst = own.sorted {
      (postings[$0]?.count ?? 0, $0) < (postings[$1]?.count ?? 0, $1)
    }
    var scores: [Int32: Double] = [:]
    var looked = 0
    for skill in rareFirst {
      guard let list = postings[skill], looked < RelatedRoles.postingLimit else { break }
      for other in list.prefix(RelatedRoles.postingLimit - looked) where other != Int32(index) {
        scores[other, default: 0] += weights[skill] ?? 0
      }
      looked += list.count
    }
    let best = scores.map { (role: Int($0.key), score: $0.value / max(norms[Int($0.key)], 1e-9)) }
      .sorted { ($1.score, $0.role) < ($0.score, $1.role) }
    return best.lazy.compactMap { difference(from: index, to: $0.role) }
      .prefix(RelatedRoles.count).map(\.self)
  }

  private func difference(from index: Int, to other: Int) -> RelatedRole? {
    let own = roles[index].skills.map(\.skill).filter { weights[$0] != nil }
    let others = roles[other].skills.map(\.skill).filter { weights[$0] != nil }
    let ownSet = Set(own)
    let otherSet = Set(others)
    let shared = ownSet.intersection(otherSet).count
    guard shared >= 2 else { return nil }
    return RelatedRole(
      role: other, sharedCount: shared,
      alsoWants: Array(others.filter { !ownSet.contains($0) }),
      doesNotWant: Array(own.filter { !otherSet.contains($0) }))
  }
}
