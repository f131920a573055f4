import Skills
import TestSupport
import Testing

@testable import SiteModel

@Suite struct SkillGraphTests {
  /// Ten roles: Python and Linux go together, OCaml and Haskell too; Git is everywhere.
  private static let site = SiteText(
    """
    -- a.md --
    # Scripts
    - skill set:
      - Python, Linux and Git are required.
    - skill set:
      - Python, Linux and Git are required.
    - skill set:
      - Python, Linux and Git are required.
    - skill set:
      - Python and Git are required.
    # Types
    - skill set:
      - OCaml, Haskell and Git are required.
    - skill set:
      - OCaml, Haskell and Git are required.
    - skill set:
      - OCaml and Git are required.
      - We do not expect you to know Linux.
    - skill set:
      - Git and Haskell are required.
    - skill set:
      - Git is required, and good communication.
    - skill set:
      - Git is required, and good communication.
    """
  ).site()

  @Test func joinsWhatStandsTogetherMoreOftenThanByChance() {
    let graph = SkillGraph(SkillGraphTests.site)
    #expect(graph.threshold == 2)
    let names = graph.skills.map(\.skill.name)
    // Git goes with all of them, as chance would have it, and communication is a soft skill.
    #expect(Set(names) == ["Python", "Linux", "OCaml", "Haskell"])
    let pairs = graph.pairs.map { pair in
      "\(Set([names[pair.first], names[pair.second]]).sorted()) \(pair.together) \(pair.lift)"
    }
    // 3 roles together, where 4 × 3 ÷ 10 are expected; 2 where 3 × 3 ÷ 10 are.
    #expect(
      Set(pairs) == [
        "[\"Linux\", \"Python\"] 3 2.5", "[\"Haskell\", \"OCaml\"] 2 \(2 / 0.9)",
      ])
    #expect(graph.candidateCount == 5)
  }

  @Test func countsNoRoleThatWaivesASkill() throws {
    let demand = SkillGraphTests.site.demand(atLeast: 1, limit: 10)
    let linux = try #require(demand.first { $0.skill.name == "Linux" })
    #expect(linux.roles == [0, 1, 2])
    #expect(demand.first?.skill.name == "Git")
    #expect(!demand.contains { $0.skill.name == "communication" })
  }

  @Test func asksForMoreRolesOfLargerNotes() {
    #expect([5, 19, 20, 107, 2000, 20_000].map(SkillGraph.threshold) == [2, 2, 3, 3, 4, 40])
  }

  @Test func drawsFewLinesForEachSkill() {
    var random = RandomSource(seed: 11)
    let roles = (0..<40).map { _ in
      (0..<300).filter { _ in random.oneIn(4) }
    }
    let pairs = Association.pairs(among: roles, total: 300, atLeast: 3)
    let drawn = SkillGraph.drawn(among: pairs, count: roles.count)
    #expect(pairs.count > 60)
    for skill in roles.indices {
      let lines = drawn.count { $0.touches(skill) }
      #expect(lines <= SkillGraph.mostLines)
      let best = pairs.first { $0.touches(skill) }
      #expect(best == nil || lines >= 1)
    }
    #expect(drawn == pairs.filter(Set(drawn).contains))
  }

  @Test func saysNothingOfTooFewRoles() {
    let site = SiteText(
      """
      -- a.md --
      # Jobs
      - skill set:
        - Python and Linux
      """
    ).site()
    let graph = SkillGraph(site)
    #expect(graph.skills.isEmpty && graph.pairs.isEmpty)
  }

  @Test func countsRolesOfSections() throws {
    let heat = SectionHeat(SkillGraphTests.site)
    let names = heat.skills.map(\.skill.name)
    // By kind, and in a kind by the number of roles.
    #expect(names == ["Python", "Haskell", "OCaml", "Git", "Linux"])
    let rows = heat.rows.map { row in
      "\(SkillGraphTests.site.sections[row.section].title) \(row.roleCount) \(row.counts)"
    }
    #expect(rows == ["Scripts 4 [4, 0, 0, 4, 3]", "Types 6 [0, 3, 3, 6, 0]"])
    #expect(heat.sectionsLeftOut == 0 && heat.skillsLeftOut == 0)
    let first = try #require(heat.rows.first)
    #expect(first.counts.map(first.shade) == [4, 0, 0, 4, 3])
  }

  @Test(arguments: [
    (0, 12, 0), (1, 12, 1), (3, 12, 1), (4, 12, 2), (6, 12, 2), (7, 12, 3), (9, 12, 3),
    (10, 12, 4), (12, 12, 4), (1, 1, 4), (1, 2, 2),
  ])
  func shadesByQuarters(count: Int, roles: Int, shade: Int) {
    let row = SectionHeat.Row(section: 0, roleCount: roles, counts: [])
    #expect(row.shade(count) == shade)
  }

  @Test func boundsTheHeatMap() {
    let sections = (1...30).map { number in
      "# Part \(number)\n"
        + (1...number).map { _ in "- skill set:\n  - Python is required.\n" }.joined()
    }.joined()
    let site = SiteText("-- a.md --\n" + sections).site()
    let heat = SectionHeat(site)
    #expect(heat.rows.count == SectionHeat.rowLimit)
    #expect(heat.sectionsLeftOut == 6)
    #expect(heat.rows.map(\.roleCount) == Array(7...30))
  }
}
