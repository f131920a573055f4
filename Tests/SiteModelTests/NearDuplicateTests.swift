import TestSupport
import Testing

@testable import SiteModel

@Suite struct NearDuplicateTests {
  private static let words = [
    "Writes services that move orders between markets",
    "Keeps the build green and the pager quiet",
    "Explains trade-offs to people who disagree",
    "Reviews what colleagues write with patience",
    "Measures before changing anything that is fast",
  ]

  private func site(_ roles: [[String]]) -> Site {
    let items = roles.map { "- skill set:\n" + $0.map { "  - \($0)\n" }.joined() }
    return SiteText("-- a.md --\n# Jobs\n" + items.joined()).site()
  }

  @Test func findsEqualAndNearlyEqualRoles() throws {
    let words = NearDuplicateTests.words
    let site = site([
      words, ["Grows tomatoes in a greenhouse on the roof"], words,
      words.dropLast() + ["Sings while the tests run"],
    ])
    let pairs = site.nearDuplicates
    #expect(pairs.map { [$0.first, $0.second] } == [[0, 2], [0, 3], [2, 3]])
    #expect(pairs.first?.similarity == 1)
    #expect(pairs.dropFirst().allSatisfy { (0.6..<1).contains($0.similarity) })
    #expect(NearDuplicate.pairs(among: site.roles, atLeast: 0.95).count == 1)
  }

  @Test func passesOverRolesThatShareALine() {
    let words = NearDuplicateTests.words
    let pairs = site([Array(words.prefix(3)), Array(words.suffix(3))]).nearDuplicates
    #expect(pairs.isEmpty)
  }

  @Test func passesOverRolesWithoutText() {
    #expect(site([["SQL"], ["SQL"]]).nearDuplicates.isEmpty)
  }
}
