import Addresses
import Roles
import Skills
import TaxonomySource
import TestSupport
import Testing

@testable import SiteModel

@Suite struct SkillIndexTests {
  private static let site = SiteText(
    """
    -- a.md --
    # Jobs
    - skill set:
      - Python is required. We read python daily.
      - We write OCaml here, and OCaml is a plus.
    - skill set:
      - Preferred qualifications:
        - Python
    - skill set:
      - C++ and Linux
      - We do not expect you to know OCaml.
    """
  ).site()

  private func use(_ name: String) throws -> SkillUse {
    let id = try #require(SkillIndexTests.site.taxonomy.id(named: name))
    return try #require(SkillIndexTests.site.skills[id])
  }

  @Test func gathersRolesByStrength() throws {
    let python = try use("Python")
    #expect(python.required == [0])
    #expect(python.preferred == [1])
    #expect(python.allRoles == [0, 1])
    #expect(python.roleCount == 2)
    let ocaml = try use("OCaml")
    #expect(ocaml.waived == [2])
    #expect(ocaml.allRoles == [0, 2])
    for strength in Strength.allCases {
      #expect(ocaml.roles(strength).allSatisfy { SkillIndexTests.site.roles.indices.contains($0) })
    }
  }

  @Test func countsMentionsAndSpellings() throws {
    let python = try use("Python")
    #expect(python.mentionCount == 3)
    #expect(
      python.spellings == [
        SkillUse.Spelling(text: "Python", count: 2), SkillUse.Spelling(text: "python", count: 1),
      ])
  }

  @Test func ordersByNameAndRanksByRoles() throws {
    let names = SkillIndexTests.site.skills.uses.map(\.skill.name)
    #expect(names == ["C++", "Linux", "OCaml", "Python"])
    let languages = SkillIndexTests.site.skills.ranked(.language).map(\.skill.name)
    #expect(languages == ["Python", "OCaml", "C++"])
    #expect(SkillIndexTests.site.skills.ranked(.credential).isEmpty)
  }

  @Test func givesPages() throws {
    let cpp = try use("C++")
    #expect(cpp.path.description == "skills/cpp.html")
    #expect(cpp.path(page: 2).description == "skills/cpp/2.html")
    #expect(cpp.skill.path == cpp.path)
  }

  @Test func knowsNoUnusedSkill() throws {
    let rust = try #require(SkillIndexTests.site.taxonomy.id(named: "Rust"))
    #expect(SkillIndexTests.site.skills[rust] == nil)
  }

  @Test func choosesTellingEvidence() throws {
    let role = try #require(SkillIndexTests.site.roles.first)
    for named in role.skills {
      let mention = role.mentions[named.evidence]
      #expect(mention.skill == named.skill)
      #expect(mention.strength == named.strength)
    }
  }

  @Test func ordersARolesSkillsByStrength() {
    for role in SkillIndexTests.site.roles {
      let strengths = role.skills.map(\.strength)
      #expect(strengths == strengths.sorted(by: >))
      #expect(Set(role.skills.map(\.skill)).count == role.skills.count)
    }
  }
}
