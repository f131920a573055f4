import Addresses
import HTML
import Templates
import TestSupport
import Testing

/// The filters on the list of all roles, as they are written before any script runs.
@Suite struct RoleFilterTests {
  private static func rolesPage(_ notes: String) throws -> String {
    let site = SiteText("-- notes.md --\n\(notes)").site()
    let page = try #require(
      Theme(site: site).pages.first { $0.path.description == "roles/index.html" })
    return String(decoding: page.html().bytes, as: UTF8.self)
  }

  private static let stated = """
    # Clocks
    ## Tower clocks
    - skill set for Senior Clock Engineer:
      - LOCATION: New York
      - COMPANY: Example Towers
      - $100,000 - $120,000
      - 3+ years of experience and a Master's degree
      - C++ and Python
    """

  private static let bare = """
    # Clocks
    - skill set:
      - Python
    """

  /// The part of the page from the form's start to its end.
  private static func form(_ page: String) throws -> Substring {
    let start = try #require(page.firstRange(of: "<form class=\"filter-form\""))
    let rest = page[start.lowerBound...]
    let end = try #require(rest.firstRange(of: "</form>"))
    return rest[..<end.upperBound]
  }

  @Test func hidesEverythingThatNeedsTheScript() throws {
    let page = try RoleFilterTests.rolesPage(RoleFilterTests.stated)
    let opening = try #require(try RoleFilterTests.form(page).split(separator: ">").first)
    #expect(opening.hasSuffix(" hidden"))
    #expect(opening.contains("data-page-size=\"50\""))
    #expect(page.contains("<div class=\"applied\" hidden>"))
    #expect(page.contains("data-notice hidden"))
    #expect(page.contains("assets/filters.js"))
  }

  @Test(arguments: [
    "data-options=\"location\"", "data-options=\"company\"", "data-options=\"level\"",
    "data-options=\"section\"", "name=\"pay-group\"", "name=\"years\"", "name=\"degree\"",
  ])
  func offersAFilterWhereSomeRoleStatesTheFact(_ part: String) throws {
    let full = try RoleFilterTests.form(try RoleFilterTests.rolesPage(RoleFilterTests.stated))
    let bare = try RoleFilterTests.form(try RoleFilterTests.rolesPage(RoleFilterTests.bare))
    #expect(full.contains(part))
    #expect(!bare.contains(part))
    #expect(bare.contains("data-options=\"skill\""))
  }

  @Test func writesNoFilterWithoutRoles() throws {
    let page = try RoleFilterTests.rolesPage("# Clocks\n\nNothing but prose.\n")
    #expect(!page.contains("filter-form"))
    #expect(!page.contains("assets/filters.js"))
  }
}
