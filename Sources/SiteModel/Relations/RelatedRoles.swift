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
///
/// How close two roles are is the weight of the skills that both name, as a share of the weight of
/// those that either names: the weighted form of Jaccard's coefficient ("The distribution of the
/// flora in the alpine zone", 1912). A skill weighs the more, the fewer roles name it.
package struct RelatedRoles: Sendable {
  /// For each skill, the roles that name it without waiving it.
  private let postings: [SkillID: [Int32]]
  private let weights: [SkillID: Double]
  /// The skills of each role that say what it is, strongest first.
  private let wanted: [[SkillID]]
  /// The weight of all of them.
  private let totals: [Double]

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
    let weights = postings.mapValues { 0.5 + Logarithm.base2((total + 1) / Double($0.count)) }
    self.postings = postings
    self.weights = weights
    let wanted = roles.map { role in
      role.skills.filter { RelatedRoles.counts($0, in: taxonomy) }.map(\.skill)
    }
    self.wanted = wanted
    totals = wanted.map { $0.reduce(0) { $0 + (weights[$1] ?? 0) } }
  }

  /// Soft skills and what is waived say little about what a role is.
  private static func counts(_ skill: RoleSkill, in taxonomy: Taxonomy) -> Bool {
    skill.strength != .waived && taxonomy[skill.skill].kind != .soft
  }

  /// The closest roles, the closest first; fewer where fewer share two skills.
  package func closest(to index: Int) -> [RelatedRole] {
    let rareFirst = wanted[index].sorted {
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
    let best = scores.map { role, shared in
      (role: Int(role), score: shared / (totals[index] + totals[Int(role)] - shared))
    }.sorted { ($1.score, $0.role) < ($0.score, $1.role) }
    return best.lazy.compactMap { difference(from: index, to: $0.role) }
      .prefix(RelatedRoles.count).map(\.self)
  }

  private func difference(from index: Int, to other: Int) -> RelatedRole? {
    let own = wanted[index]
    let others = wanted[other]
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
