import Addresses
import TestSupport
import Testing

@testable import SiteModel

@Suite struct RoleAddressTests {
  private func slugs(_ text: String) -> [String] {
    SiteText(text).site().roles.map(\.slug.description)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let slug: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ slug: String) {
      self.text = text
      self.slug = slug
    }
  }

  @Test(arguments: [
    Case("- Data Engineer at Initech\n  - Team: Storage", "data-engineer-initech"),
    Case("- Data Engineer\n  - LOCATION: Zürich", "data-engineer"),
    Case("- skill set: SQL, Python", "jobs-sql-python"),
    Case("- skill set: nothing known", "jobs"),
    Case("- Index Engineer\n  - Team: Search", "index-engineer"),
  ])
  func comesFromTitleAndCompany(_ row: Case) {
    #expect(slugs("-- a.md --\n# Jobs\n\(row.text)\n") == [row.slug])
  }

  @Test func tellsEqualTitlesApartByTheirOwnContent() {
    let found = slugs(
      """
      -- a.md --
      # Jobs
      - Data Engineer
        - LOCATION: Paris
      - Data Engineer
        - LOCATION: Zürich
      - Data Engineer
        - Team: Storage
      # More
      - Data Engineer
        - Team: Billing
      """)
    #expect(
      found == [
        "data-engineer", "data-engineer-zurich", "data-engineer-jobs", "data-engineer-more",
      ])
  }

  @Test func givesEqualRolesStableSuffixes() throws {
    let role = "- Data Engineer\n  - Team: Storage\n"
    let text = "-- a.md --\n# Jobs\n" + String(repeating: role, count: 5)
    let found = slugs(text)
    #expect(Set(found).count == 5)
    #expect(found.first == "data-engineer")
    #expect(found.dropFirst().first == "data-engineer-jobs")
    #expect(slugs(text) == found)
  }

  /// A role's address depends on its own text: what others say, and where it stands, changes nothing
  /// but who keeps the short address.
  @Test(arguments: 0..<20)
  func doesNotDependOnOrder(_ seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed))
    let places = ["Paris", "Berlin", "Rome", "Tokyo", "Madrid"]
    let roles =
      places.map { "- Data Engineer\n  - LOCATION: \($0)\n  - Writes SQL every single day\n" }
      + ["- Compiler Engineer\n  - LOCATION: Paris\n", "- Firmware Engineer\n  - Team: Radio\n"]
    let shuffled = roles.shuffled(using: &random)
    func byText(_ roles: [String]) -> [String: String] {
      let found = slugs("-- a.md --\n# Jobs\n" + roles.joined())
      return Dictionary(uniqueKeysWithValues: zip(roles, found))
    }
    let (one, other) = (byText(roles), byText(shuffled))
    #expect(one.count == roles.count && other.count == roles.count)
    for role in roles where one[role] != other[role] {
      #expect([one[role], other[role]].contains("data-engineer"))
    }
  }

  @Test func survivesInsertionsElsewhere() {
    let before = slugs(
      "-- b.md --\n# Jobs\n- Data Engineer\n  - Team: Storage\n- Compiler Engineer\n  - Team: Code\n"
    )
    let after = slugs(
      """
      -- a.md --
      # New
      - Firmware Engineer
        - Team: Radio
      -- b.md --
      # Jobs
      - Network Engineer
        - Team: Wires

      - Data Engineer
        - Team: Storage
      - BLAH
      - Compiler Engineer
        - Team: Code
      """)
    #expect(before == ["data-engineer", "compiler-engineer"])
    #expect(
      after == ["firmware-engineer", "network-engineer", "data-engineer", "compiler-engineer"])
  }

  @Test func staysWithinTheSchemasLimit() throws {
    let title = String(repeating: "Extraordinarily ", count: 8) + "Engineer"
    let company = String(repeating: "Widgets", count: 6)
    let found = slugs(
      "-- a.md --\n# Jobs\n" + String(repeating: "- \(title)\n  - Company: \(company)\n", count: 3))
    #expect(Set(found).count == 3)
    #expect(found.allSatisfy { Slug(checked: $0) != nil && !$0.contains("--") })
  }
}
