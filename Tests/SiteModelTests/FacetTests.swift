import Addresses
import Fields
import TestSupport
import Testing

@testable import SiteModel

@Suite struct FacetTests {
  @Test func joinsSpellingsThatDifferInCaseOrMarks() throws {
    let names = [["Zürich"], ["ZURICH", "Paris"], ["Zürich"], [], ["zürich", "Zürich"]]
    let index = FacetIndex(.location, roleCount: names.count) { names[$0] }
    #expect(index.values.map(\.name) == ["Zürich", "Paris"])
    #expect(index.values.map(\.roles) == [[0, 1, 2, 4], [1]])
    #expect(index.absentCount == 1)
    #expect(index.value(named: "ZURICH")?.slug.description == "zurich")
    #expect(index.value(named: "Rome") == nil)
  }

  @Test func choosesTheCommonestSpellingThenTheFirstByLetters() {
    let names = [["acme"], ["ACME"], ["Acme"], ["Acme"]]
    #expect(FacetIndex(.company, roleCount: 4) { names[$0] }.values.map(\.name) == ["Acme"])
    #expect(FacetIndex(.company, roleCount: 3) { names[$0] }.values.map(\.name) == ["ACME"])
  }

  @Test func ordersByRolesThenName() {
    let names = [["b"], ["c"], ["a"], ["c"]]
    let index = FacetIndex(.team, roleCount: 4) { names[$0] }
    #expect(index.values.map(\.name) == ["c", "a", "b"])
  }

  @Test func keepsTheIndexPageFree() throws {
    let index = FacetIndex(.team, roleCount: 1) { _ in ["Index"] }
    let value = try #require(index.value(named: "Index"))
    #expect(value.slug.description == "index-value")
    #expect(value.path != Facet.team.indexPath)
  }

  @Test func givesEveryFacetAFolderOfItsOwn() {
    let paths = Facet.allCases.map(\.indexPath.description)
    #expect(
      paths == [
        "locations/index.html", "companies/index.html", "departments/index.html",
        "teams/index.html", "levels/index.html", "employment/index.html",
      ])
  }

  @Test func readsTheFacetsOfRoles() throws {
    let site = SiteText(
      """
      -- a.md --
      # Jobs
      - Senior Data Engineer at Initech
        - LOCATION: New York
        - Or, LOCATION: Singapore
        - Department: Technology
        - Team: Storage
        - Type: Full-time
      - skill set:
        - SQL
      """
    ).site()
    func names(_ facet: Facet) -> [String] { site.facet(facet).values.map(\.name) }
    #expect(names(.location) == ["New York", "Singapore"])
    #expect(names(.company) == ["Initech"])
    #expect(names(.department) == ["Technology"])
    #expect(names(.team) == ["Storage"])
    #expect(names(.level) == ["Senior"])
    #expect(names(.employment) == ["Full-time"])
    #expect(Facet.allCases.allSatisfy { site.facet($0).absentCount == 1 })
  }
}
