import Addresses
import HTML
import Notes
import TestSupport
import Testing

@testable import Templates

/// What pages say of little or of nothing: each sentence is true, and its words fit the number.
@Suite struct SmallSiteTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let notes: String
    let page: String
    /// What the page says.
    var says: [String] = []
    /// What it must not say of these notes.
    var saysNot: [String] = []
    var testDescription: String { "\(page): \(notes.debugDescription)" }
  }

  private static let oneRole = "# Ants\n- skill set:\n  - Ant Keeper\n  - Feeds the queen.\n"
  private static let noRole = "# Ants\n\nThey dig.\n\n- dig\n- carry\n"
  private static let pay = """
    # Ants
    - Ant Engineer
      - LOCATION: Boston
      - $30 - $40 an hour
      - Python
    - Bee Engineer
      - LOCATION: Boston
      - $100,000
      - Internship
      - Python

    """
  /// One role pays far more than the others.
  private static let farPay = """
    # Ants
    - Ant Engineer
      - Salary: $100,000
    - Bee Engineer
      - Salary: $100,000
    - Wasp Engineer
      - Salary: $100,000
    - Fly Engineer
      - Salary: $100,000
    - Moth Engineer
      - Salary: $500,000

    """

  private static let places = """
    # Ants
    - Ant Engineer
      - LOCATION: Cambridge, Massachusetts
      - LOCATION: Boston
      - Python

    """

  @Test(arguments: [
    Case(
      notes: places, page: "roles/index.html",
      says: ["<td>Cambridge, Massachusetts; Boston</td>"]),
    Case(
      notes: places, page: "roles/ant-engineer.html",
      says: [">Cambridge, Massachusetts</a>; <a", "Cambridge, Massachusetts; Boston</p>"]),
    Case(
      notes: "", page: "index.html",
      says: ["There are no notes yet.", "The notes have no section yet.", "hold no entry yet."],
      saysNot: ["0 entries", "<ul class=\"outline\"></ul>"]),
    Case(
      notes: "", page: "skills/index.html", says: ["No role of the notes names a skill yet."],
      saysNot: ["class=\"letters\"", "<ol class=\"bars\"></ol>", "0 kinds"]),
    Case(
      notes: "", page: "sections/index.html", says: ["The notes have no section yet."],
      saysNot: ["<ul class=\"outline\"></ul>", "Print everything"]),
    Case(
      notes: "", page: "report.html", says: ["No role was found", "No section holds a role"],
      saysNot: ["<tbody></tbody>", "every role has a title", "0%"]),
    Case(notes: "", page: "print.html", says: ["nothing to print"], saysNot: ["0 roles in 0"]),
    Case(
      notes: oneRole, page: "index.html",
      says: ["The only entry became a role.", "The role states no"],
      saysNot: ["1 state ", "0 stayed", "with every skill"]),
    Case(
      notes: noRole, page: "index.html",
      says: ["1 file of notes, without any role yet.", "All 2 entries stayed notes."],
      saysNot: ["Of the roles"]),
    Case(
      notes: noRole, page: "search.html", says: ["Without them, <a href"], saysNot: ["#a-z"]),
    Case(
      notes: pay, page: "search.html",
      says: ["#a-z\">skills from A to Z</a>, <a href"]),
    Case(notes: noRole, page: "sections/ants.html", says: ["Notes only, lines 1 to "]),
    Case(notes: "# Ants\n", page: "sections/ants.html", says: ["No roles, line 1 of a.md."]),
    Case(
      notes: oneRole, page: "my-skills.html", says: ["how close you are to each role"],
      saysNot: ["the 1 role"]),
    Case(
      notes: oneRole, page: "roles/ants.html", says: ["made from its section.</p>"],
      saysNot: ["leading skills"]),
    Case(
      notes: pay, page: "index.html",
      says: ["Pay an hour in USD, from 1 of 2 roles.", "1 role in USD a year"], saysNot: ["a hour"]),
    Case(
      notes: pay, page: "roles/ant-engineer.html", says: ["Pay an hour"], saysNot: ["a hour"]),
    Case(
      notes: pay, page: "employment/index.html", says: ["1 kind of employment among 2 roles."]),
    Case(
      notes: farPay, page: "index.html", says: ["as their midpoint; 1 role has another, as a dot"]),
  ])
  func saysWhatIsTrue(_ row: Case) throws {
    let site = SiteText(row.notes.isEmpty ? "" : "-- a.md --\n\(row.notes)").site()
    let page = try #require(Theme(site: site).pages.first { $0.path.description == row.page })
    let html = String(decoding: page.html().bytes, as: UTF8.self)
    for sentence in row.says { #expect(html.contains(sentence), "\(sentence)") }
    for sentence in row.saysNot { #expect(!html.contains(sentence), "\(sentence)") }
  }

  /// A file's only top section is left out of the home page unless that would hide roles.
  @Test func showsSectionsWithAllRoles() throws {
    let below = "## Diggers\n- skill set for Ant Digger:\n  - Python\n"
    func home(_ notes: String) throws -> String {
      let site = SiteText("-- a.md --\n\(notes)").site()
      let page = try #require(Theme(site: site).pages.first)
      return String(decoding: page.html().bytes, as: UTF8.self)
    }
    let link = "<li><a href=\"sections/ants.html\">Ants</a>"
    #expect(try !home("# Ants\n\(below)").contains(link))
    #expect(try home("# Ants\n- skill set for Ant Keeper:\n  - Python\n\(below)").contains(link))
  }
}
