/// Which skills are asked for together: the skills that most roles ask for, and the pairs of them
/// that stand together far more often than by chance.
package struct SkillGraph: Sendable {
  package let skills: [SkillDemand]
  /// The pairs that are drawn, the surest first.
  package let pairs: [Association]
  /// The fewest roles that a skill, and that a pair, must have.
  package let threshold: Int
  /// How many skills reach the threshold.
  package let candidateCount: Int

  /// How many skills a reader can take in at once.
  package static let skillLimit = 54

  package init(_ site: Site) {
    let threshold = SkillGraph.threshold(roleCount: site.roles.count)
    let reaching = site.demand(atLeast: threshold, limit: .max)
    let chosen = Array(reaching.prefix(SkillGraph.skillLimit))
    let pairs = Association.pairs(
      among: chosen.map(\.roles), total: site.roles.count, atLeast: threshold)
    let drawn = SkillGraph.drawn(among: pairs, count: chosen.count)
    // A skill that goes with everything goes with nothing in particular.
    let joined = chosen.indices.filter { index in drawn.contains { $0.touches(index) } }
    let positions = Dictionary(uniqueKeysWithValues: joined.enumerated().map { ($1, $0) })
    skills = joined.map { chosen[$0] }
    self.pairs = drawn.compactMap { pair in
      guard let first = positions[pair.first], let second = positions[pair.second] else {
        return nil
      }
      return Association(
        first: first, second: second, together: pair.together, expected: pair.expected)
    }
    self.threshold = threshold
    candidateCount = reaching.count
  }

  /// Two roles may share anything; of many roles, a few do.
  static func threshold(roleCount: Int) -> Int {
    roleCount < 20 ? 2 : max(3, roleCount / 500)
  }

  /// The surest pairs, so few that a reader can follow the lines: the two surest of each skill, and
  /// then those that close a triangle, which show what belongs together and add hardly a crossing.
  static func drawn(among pairs: [Association], count: Int) -> [Association] {
    var neighbours = [Set<Int>](repeating: [], count: count)
    var taken: Set<Int> = []
    func take(_ index: Int) {
      let pair = pairs[index]
      taken.insert(index)
      neighbours[pair.first].insert(pair.second)
      neighbours[pair.second].insert(pair.first)
    }
    for (index, pair) in pairs.enumerated() {
      let (one, other) = (neighbours[pair.first].count, neighbours[pair.second].count)
      if min(one, other) < 2, max(one, other) < mostLines { take(index) }
    }
    for (index, pair) in pairs.enumerated() where !taken.contains(index) {
      let (one, other) = (neighbours[pair.first], neighbours[pair.second])
      if max(one.count, other.count) < mostLines - 1, !one.isDisjoint(with: other) { take(index) }
    }
    return pairs.indices.filter(taken.contains).map { pairs[$0] }
  }

  /// How many lines a skill has at most.
  package static let mostLines = 5
}
