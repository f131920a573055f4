import Exports
import SiteModel
import Testing

@testable import Differences

@Suite struct SiteDifferenceTests {
  private let both = Comparing.site(Comparing.compiler, Comparing.build)

  @Test func findsNothingBetweenEqualNotes() throws {
    #expect(Comparing.difference(both, both).isEmpty)
    // Another order, and other lines, are no difference.
    #expect(
      Comparing.difference(both, Comparing.site(Comparing.build, Comparing.compiler)).isEmpty)
    #expect(try #require(Comparing.exportedDifference(both, both)).isEmpty)
  }

  @Test func findsWhatCameAndWent() throws {
    let one = Comparing.site(Comparing.compiler)
    let difference = Comparing.difference(one, both)
    #expect(difference.came.map(\.name) == ["Build Engineer"])
    #expect(difference.went.isEmpty && difference.changed.isEmpty)
    let names = difference.skills.filter { $0.old == 0 }.map(\.name)
    #expect(names == ["Nix", "Python", "release engineering"])
    let back = Comparing.difference(both, one)
    #expect(back.went.map(\.name) == ["Build Engineer"])
    let exported = try #require(Comparing.exportedDifference(one, both))
    #expect(exported.came.map(\.name) == ["Build Engineer"])
  }

  @Test func tellsWhatChanged() throws {
    let other = Comparing.compiler.replacing("Lyon", by: "Paris")
      .replacing("Haskell is a plus", by: "Haskell is required")
      .replacing("in OCaml", by: "in Rust")
    let difference = Comparing.difference(both, Comparing.site(other, Comparing.build))
    let change = try #require(difference.changed.first)
    #expect(difference.changed.count == 1 && difference.came.isEmpty)
    #expect(
      change.fields == [RoleChange.Field(name: "places", old: "Lyon", new: "Paris")])
    #expect(change.skills.map(\.name) == ["Haskell", "OCaml", "Rust"])
    #expect(change.skills.first?.old == "preferred" && change.skills.first?.new == "required")
    #expect(change.skills.dropFirst().first?.new == nil)
    #expect(change.skills.last?.old == nil)
  }

  @Test func knowsARoleWithAnotherTitle() throws {
    let other = Comparing.compiler.replacing("Compiler Engineer", by: "Language Tools Developer")
    let renamed = Comparing.site(other, Comparing.build)
    let difference = Comparing.difference(both, renamed)
    #expect(difference.came.isEmpty && difference.went.isEmpty)
    #expect(difference.changed.map(\.new.title) == ["Language Tools Developer"])
    #expect(difference.changed.first?.fields.map(\.name) == ["title"])
    let exported = try #require(Comparing.exportedDifference(both, renamed))
    #expect(exported.changed.map(\.new.title) == ["Language Tools Developer"])
    #expect(exported.came.isEmpty)
  }

  @Test func keepsRolesOfOneNameApart() throws {
    let elsewhere = Comparing.compiler.replacing("Lyon", by: "Tokyo")
      .replacing("for a compiler that many people rely on", by: "for machines in space")
    let two = Comparing.site(Comparing.compiler, elsewhere)
    // The second takes the name of the first, which is gone.
    let difference = Comparing.difference(two, Comparing.site(elsewhere))
    #expect(difference.went.map(\.place) == ["jobs.md:3"])
    #expect(difference.changed.isEmpty)
  }

  @Test func comparesNotesWithAnExport() throws {
    let exported = try #require(SiteSnapshot(exported: RolesExport.json(of: both)))
    let other = Comparing.site(
      Comparing.compiler.replacing("Lyon", by: "Paris"), Comparing.build)
    let difference = SiteDifference(from: exported, to: SiteSnapshot(of: other))
    #expect(difference.changed.map { $0.fields.map(\.name) } == [["places"]])
    #expect(SiteDifference(from: exported, to: SiteSnapshot(of: both)).isEmpty)
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"version":2,"roles":[]}"#, #"{"version":1,"roles":[{}]}"#,
    #"{"version":1,"roles":[]} x"#, "\u{0}",
  ])
  func takesNothingElseForAnExport(_ text: String) {
    #expect(SiteSnapshot(exported: Array(text.utf8)) == nil)
  }

  @Test(arguments: ["1e300", "9223372036854775807", "-9223372036854775808", "-1e300"])
  func takesFiguresBeyondMeasureForNone(_ figure: String) throws {
    let pay = #"{"min":\#(figure),"max":null,"currency":"USD","period":"year"}"#
    let limit = #"{"min":null,"max":\#(figure),"currency":"USD","period":"year"}"#
    for pay in [pay, limit] {
      let text = """
        {"version":1,"roles":[{"id":"a","title":"A","experienceYears":\(figure),"salary":\(pay),
        "source":{"file":"a.md","line":\(figure)}}]}
        """
      let role = try #require(SiteSnapshot(exported: Array(text.utf8))?.roles.first)
      #expect(role.fields.filter { $0.value != nil }.map(\.name) == ["title"])
      #expect(role.place.hasPrefix("a.md"))
    }
  }

  @Test func takesAPlaceWithoutAWholeLineForTheFile() throws {
    let role = #"{"id":"a","title":"A","source":{"file":"a.md","line":1.5}}"#
    let text = #"{"version":1,"roles":[\#(role)]}"#
    #expect(SiteSnapshot(exported: Array(text.utf8))?.roles.map(\.place) == ["a.md"])
  }
}
