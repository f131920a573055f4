/// Two of the things that are counted, and how often they stand together.
package struct Association: Sendable, Hashable {
  /// Indexes of the two, the smaller first.
  package var first: Int
  package var second: Int
  /// How many roles have both.
  package var together: Int
  /// How many would, if each were strewn over the roles by chance.
  package var expected: Double

  /// How many times more often than by chance they stand together.
  package var lift: Double { Double(together) / expected }

  /// How surely they belong together: the difference from chance in units of its own spread, which
  /// is Pearson's residual. A high lift on few roles counts for less than one on many.
  var surprise: Double { (Double(together) - expected) / expected.squareRoot() }

  /// All pairs of some things that at least `least` roles have and that stand together noticeably
  /// more often than by chance, the surest first. The things are given by the roles that have them.
  static func pairs(among roles: [[Int]], total: Int, atLeast least: Int) -> [Association] {
    var things = [[Int]](repeating: [], count: total)
    for (thing, roles) in roles.enumerated() {
      for role in roles { things[role].append(thing) }
    }
    var together = [[Int]](repeating: [Int](repeating: 0, count: roles.count), count: roles.count)
    for present in things {
      for (position, second) in present.enumerated() {
        for first in present[..<position] { together[first][second] += 1 }
      }
    }
    var pairs: [Association] = []
    for second in roles.indices {
      for first in 0..<second where together[first][second] >= least {
        let expected = Double(roles[first].count) * Double(roles[second].count) / Double(total)
        let pair = Association(
          first: first, second: second, together: together[first][second], expected: expected)
        if pair.lift > leastLift { pairs.append(pair) }
      }
    }
    return pairs.sorted {
      ($1.surprise, $0.first, $0.second) < ($0.surprise, $1.first, $1.second)
    }
  }

  /// What is nearer to chance than this says nothing.
  private static let leastLift = 1.2

  func touches(_ thing: Int) -> Bool { first == thing || second == thing }
}
