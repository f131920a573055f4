import Diagnostics
import TestSupport
import Testing

@testable import SiteModel

@Suite struct CheckerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// The names and places of what is found.
    let found: [String]
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ found: String...) {
      self.text = text
      self.found = found
    }
  }

  @Test(arguments: [
    Case("# Jobs\n- Data Engineer\n  - Team: Storage\n"),
    Case("# Jobs\n- skill set: SQL\n", "title-absent a.md:2"),
    Case(
      "# Jobs\n- Data Engineer\n  - Team: Storage\n  - Salary: 17 cowries and a shell\n",
      "pay-unread a.md:4"),
    Case("# Jobs\n- Data Engineer\n  - Team: Storage\n  - Salary: negotiable\n"),
    Case("# Jobs\n- Data Engineer\n  - Team: Storage\n  - Salary: $100,000 a year\n"),
    Case("# Wed Development\n- Data Engineer\n  - Team: Storage\n", "heading-spelling a.md:1"),
    Case("# Web Development\n- Data Engineer\n  - Team: Storage\n"),
    Case(
      "# Work on radaar\n- Data Engineer\n  - Uses radar and radar\n", "heading-spelling a.md:1"),
    // Digits are part of a word.
    Case("# Work on radaar2\n- Data Engineer\n  - Uses radar and radar\n"),
    // A short word is near to many names of skills, and alone tells nothing.
    Case("# Level five\n- Data Engineer\n  - Team: Storage\n"),
  ])
  func findsWhatLooksWrong(_ row: Case) {
    let site = SiteText("-- a.md --\n\(row.text)").site()
    let found = site.diagnostics.map { "\($0.id) \($0.location?.description ?? "")" }
    #expect(found == row.found)
  }

  @Test func tellsOfRepeatedRoles() throws {
    let role = """
      - Data Engineer
        - Team: Storage
        - Writes services that move orders between markets
        - Keeps the build green and the pager quiet

      """
    let site = SiteText("-- a.md --\n# Jobs\n\(role)\(role)").site()
    let diagnostic = try #require(site.diagnostics.first)
    #expect(site.diagnostics.count == 1)
    #expect(diagnostic.id == "nearly-same")
    #expect(diagnostic.severity == .note)
    #expect(diagnostic.location?.description == "a.md:6")
    #expect(diagnostic.summary.contains("a.md:2"))
  }

  @Test func ordersByPlace() {
    let site = SiteText(
      "-- b.md --\n# A\n- skill set: SQL\n-- a.md --\n# A\n- skill set: C\n- [x](data:x)\n"
    ).site()
    #expect(site.diagnostics == site.diagnostics.sorted())
    #expect(site.diagnostics.count == 3)
  }
}
