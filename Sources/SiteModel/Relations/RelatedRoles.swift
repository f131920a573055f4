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
  /// For each skill, the roles that want it.
  private let postings: NumberLists
  /// For each skill, what it weighs.
  private let weights: [Double]
  /// For each role, the skills that it wants, strongest first.
  private let wanted: NumberLists
  /// For each role, the weight of all of them.
  private let totals: [Double]

  /// How many entries of the lists are looked at for one role.
  private static let postingLimit = 4000
  package static let count = 3

  /// - Parameters:
  ///   - wanted: for each role, the skills that say what it is, by their index in the taxonomy.
  ///   - skillCount: how many skills the taxonomy has.
  init(wanted: NumberLists, skillCount: Int) {
    var postings = [[Int]](repeating: [], count: skillCount)
    for role in 0..<wanted.count {
      for skill in wanted[role] { postings[Int(skill)].append(role) }
    }
    let total = Double(wanted.count)
    let weights = postings.map { list in
      list.isEmpty ? 0 : 0.5 + Logarithm.base2((total + 1) / Double(list.count))
    }
    self.postings = NumberLists(postings)
    self.weights = weights
    self.wanted = wanted
    totals = (0..<wanted.count).map { wanted[$0].reduce(0) { $0 + weights[Int($1)] } }
  }

  /// The closest roles, the closest first; fewer where fewer share two skills.
  package func closest(to index: Int) -> [RelatedRole] {
    // Whole numbers of both sort faster than pairs.
    var rareFirst = wanted[index].map { postings[Int($0)].count << 32 | Int($0) }
    rareFirst.sort()
    var shared = ScoreTable(
      capacity: min(RelatedRoles.postingLimit, wanted.count), bound: wanted.count)
    var looked = 0
    for key in rareFirst {
      guard looked < RelatedRoles.postingLimit else { break }
      let skill = key & 0xFFFF_FFFF
      let list = postings[skill]
      shared.add(weights[skill], to: list.prefix(RelatedRoles.postingLimit - looked))
      looked += list.count
    }
    return best(of: shared, for: index)
  }

  /// The best of the candidates that share two skills.
  private func best(of shared: ScoreTable, for index: Int) -> [RelatedRole] {
    var best: [(role: Int, score: Double)] = []
    // What either names is no less than what this one names, so a weight below this can't reach the last
    // of the best: most candidates are out before anything is read of them.
    var least = 0.0
    shared.forEach { role, weight, count in
      let role = Int(role)
      guard weight >= least, role != index else { return }
      let score = weight / (totals[index] + totals[role] - weight)
      if best.count == RelatedRoles.count, let last = best.last,
        (last.score, role) >= (score, last.role)
      {
        return
      }
      // Where not all lists were looked at, they may share more than were counted.
      guard count >= 2 || sharesTwo(index, role) else { return }
      let place = best.firstIndex { (score, $0.role) > ($0.score, role) } ?? best.endIndex
      best.insert((role, score), at: place)
      if best.count > RelatedRoles.count { best.removeLast() }
      if best.count == RelatedRoles.count, let last = best.last {
        least = 0.999 * last.score * totals[index]
      }
    }
    return best.map { difference(from: index, to: $0.role) }
  }

  private func sharesTwo(_ one: Int, _ other: Int) -> Bool {
    var shared = 0
    for skill in wanted[one] where wanted[other].contains(skill) {
      shared += 1
      if shared == 2 { return true }
    }
    return false
  }

  private func difference(from index: Int, to other: Int) -> RelatedRole {
    let own = wanted[index]
    let others = wanted[other]
    func ids(_ numbers: some Sequence<Int32>) -> [SkillID] {
      numbers.map { SkillID(index: Int($0)) }
    }
    let alsoWants = ids(others.lazy.filter { !own.contains($0) })
    return RelatedRole(
      role: other, sharedCount: others.count - alsoWants.count, alsoWants: alsoWants,
      doesNotWant: ids(own.lazy.filter { !others.contains($0) }))
  }
}
