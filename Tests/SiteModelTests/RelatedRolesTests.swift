import Skills
import TestSupport
import Testing

@testable import SiteModel

/// The closest roles against a plain comparison of every pair.
@Suite struct RelatedRolesTests {
  @Test(arguments: 0..<20)
  func findsWhatComparingAllPairsFinds(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let skillCount = 40
    let wanted = (0..<60).map { _ in
      (0..<skillCount).filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
        .shuffled(using: &random)
    }
    let related = RelatedRoles(wanted: NumberLists(wanted), skillCount: skillCount)
    for role in wanted.indices {
      let found = related.closest(to: role)
      #expect(found.map(\.role) == RelatedRolesTests.closest(to: role, among: wanted))
      for other in found {
        let (own, others) = (Set(wanted[role]), Set(wanted[other.role]))
        #expect(other.sharedCount == own.intersection(others).count)
        #expect(other.alsoWants.map(\.index) == wanted[other.role].filter { !own.contains($0) })
        #expect(other.doesNotWant.map(\.index) == wanted[role].filter { !others.contains($0) })
      }
    }
  }

  private static func closest(to role: Int, among wanted: [[Int]]) -> [Int] {
    let counts = (0..<40).map { skill in wanted.count { $0.contains(skill) } }
    func weight(_ skills: some Sequence<Int>) -> Double {
      skills.sorted { (counts[$0], $0) < (counts[$1], $1) }
        .reduce(0) { $0 + 0.5 + Logarithm.base2(Double(wanted.count + 1) / Double(counts[$1])) }
    }
    let own = Set(wanted[role])
    let scores = wanted.indices.filter { $0 != role }.compactMap { other -> (Int, Double)? in
      let shared = own.intersection(wanted[other])
      guard shared.count >= 2 else { return nil }
      let common = weight(shared)
      // Rounded, as the order of additions differs.
      let score = common / (weight(own) + weight(wanted[other]) - common)
      return (other, (score * 1e9).rounded())
    }
    return scores.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(3).map(\.0)
  }
}
