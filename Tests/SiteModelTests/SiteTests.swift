import Addresses
import Diagnostics
import Notes
import Parallelism
import Roles
import Skills
import TestSupport
import Testing

@testable import SiteModel

@Suite struct SiteTests {
  private static let notes = SiteText(
    """
    -- a.md --
    # Jobs
    - Data Engineer at Initech
      - LOCATION: Boston
      - $120,000 - $150,000
      - Python is required, see [more](https://one.example).
    - BLAH
    - a note
    - skill set:
      - SQL and [more](javascript:alert)
    ## Empty
    - TODO
    -- b/c.md --
    - skill set:
      - $100,000 - $110,000
      - Python, OCaml
    """)

  @Test func setsFactsApart() {
    let site = SiteText(
      "-- a.md --\n- skill set:\n  - LOCATION: New York\n  - Writes SQL every day\n"
    ).site()
    #expect(site.roles.map(\.factPassages) == [[0, 1]])
  }

  @Test func countsWhatTheNotesHold() {
    let site = SiteTests.notes.site()
    #expect(site.notes.map(\.path.description) == ["a.md", "b/c.md"])
    #expect(site.notes.map(\.lineCount) == [11, 3])
    #expect(site.notes.map(\.roleCount) == [2, 1])
    #expect(site.notes.map(\.placeholderCount) == [2, 0])
    #expect(site.notes.map(\.noteCount) == [1, 0])
    #expect(site.placeholderCount == 2)
    #expect(site.lineCount == 14)
    #expect(site.roles.map(\.location.description) == ["a.md:2", "a.md:8", "b/c.md:1"])
    #expect(site.roles.map(\.section) == [0, 0, 2])
  }

  @Test func doesNotDependOnTheOrderOfReadings() {
    let readings = SiteTests.notes.readings()
    let sites = [readings, readings.reversed()].map {
      Site(
        Site.Input(
          readings: $0, settings: Settings(), taxonomy: SiteText.matcher.taxonomy, diagnostics: []))
    }
    let slugs = sites.map { $0.roles.map(\.slug) }
    #expect(slugs.first == slugs.last)
    #expect(sites.first?.diagnostics == sites.last?.diagnostics)
    #expect(sites.first?.links == sites.last?.links)
  }

  @Test func isTheSameWhereItsPartsAreWorkedOutAtTheSameTime() async {
    let input = Site.Input(
      readings: SiteTests.notes.readings(), settings: Settings(),
      taxonomy: SiteText.matcher.taxonomy, diagnostics: [])
    let (site, other) = (Site(input), await Site.concurrently(input, with: Workers(2)))
    #expect(!site.diagnostics.isEmpty)
    #expect(site.diagnostics == other.diagnostics)
    #expect(site.nearDuplicates == other.nearDuplicates)
    #expect(site.roles.map(\.contentHash) == other.roles.map(\.contentHash))
    #expect(site.skills.uses.map(\.id) == other.skills.uses.map(\.id))
  }

  @Test func keepsSafeLinksAndTellsOfOthers() throws {
    let site = SiteTests.notes.site()
    #expect(site.links.map(\.url.description) == ["https://one.example"])
    let link = try #require(site.links.first)
    #expect(link.location.description == "a.md:5")
    #expect(link.role == 0)
    let diagnostic = try #require(site.diagnostics.first { $0.severity > .note })
    #expect(diagnostic.id == "unusable-link")
    #expect(diagnostic.location?.description == "a.md:9")
    #expect(diagnostic.summary.contains("javascript:alert"))
  }

  @Test func gathersPay() throws {
    let site = SiteTests.notes.site()
    let group = try #require(site.pay.first)
    #expect(site.pay.count == 1)
    #expect(group.roleCount == 2)
    #expect(group.median == 120_000)
    #expect(site.pay(of: [2]).first?.median == 105_000)
    #expect(site.pay(of: [1]).isEmpty)
  }

  @Test func namesAddressesOfSources() {
    var settings = Settings()
    settings.sourceURL = "https://example.org/blob/{file}#L{line}"
    let location = SourceLocation(path: SourcePath("a b/ü.md"), line: 7)
    #expect(
      SiteTests.notes.site(settings: settings).sourceURL(of: location)?.description
        == "https://example.org/blob/a%20b/%C3%BC.md#L7")
    #expect(SiteTests.notes.site().sourceURL(of: location) == nil)
    settings.sourceURL = "https://example.org/{line}/{line}"
    #expect(
      SiteTests.notes.site(settings: settings).sourceURL(of: location)?.description
        == "https://example.org/7/7")
  }

  @Test(arguments: ["https://example.org/notes", "https://example.org/notes/"])
  func namesAbsoluteAddresses(_ base: String) throws {
    var settings = Settings()
    settings.baseURL = try SiteAddress(base)
    let site = SiteTests.notes.site(settings: settings)
    let role = try #require(site.roles.first)
    #expect(
      site.absoluteURL(of: role.path)
        == "https://example.org/notes/roles/data-engineer-initech.html")
    #expect(SiteTests.notes.site().absoluteURL(of: role.path) == nil)
  }

  @Test func countsFields() {
    let coverage = SiteTests.notes.site().fieldCoverage
    let rows = coverage.map { "\($0.name) \($0.stated) \($0.without)" }
    #expect(
      rows == [
        "Title 1 [1, 2]", "Company 1 [1, 2]", "Place 1 [1, 2]", "Department 0 [0, 1, 2]",
        "Team 0 [0, 1, 2]", "Employment 0 [0, 1, 2]", "Level 0 [0, 1, 2]", "Pay 2 [1]",
        "Experience 0 [0, 1, 2]", "Degree 0 [0, 1, 2]", "Skills 3 []",
      ])
  }

  @Test func buildsFromNothing() {
    let site = SiteText("").site()
    #expect(site.roles.isEmpty)
    #expect(site.sections.isEmpty)
    #expect(site.pay.isEmpty)
    #expect(site.nearDuplicates.isEmpty)
    #expect(site.fieldCoverage.allSatisfy { $0.stated == 0 && $0.without.isEmpty })
    #expect(Facet.allCases.allSatisfy { site.facet($0).values.isEmpty })
  }

  @Test func derivesTitlesFromSectionAndSkills() throws {
    let site = SiteTests.notes.site()
    #expect(site.roles.map(\.title) == ["Data Engineer", "Jobs: SQL", "C: Python, OCaml"])
    #expect(site.roles.map(\.titleOrigin) == [.stated, .derived, .derived])
  }
}
