import Addresses
import Diagnostics
import Testing

@testable import Writing

@Suite struct CollisionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let paths: [String]
    let collisions: Int

    var testDescription: String { paths.joined(separator: " and ") }
  }

  static let cases = [
    Case(paths: ["a.html", "b.html"], collisions: 0),
    Case(paths: ["a.html", "a.html"], collisions: 1),
    Case(paths: ["a.html", "A.html"], collisions: 1),
    Case(paths: ["a.html", "A.html", "a.HTML"], collisions: 2),
    Case(paths: ["Roles/a.html", "roles/a.html"], collisions: 1),
    Case(paths: ["Roles/a.html", "roles/b.html"], collisions: 0),
    Case(paths: ["caf\u{E9}.html", "cafe\u{301}.html"], collisions: 1),
    Case(paths: ["CAF\u{C9}.html", "cafe\u{301}.html"], collisions: 1),
    Case(paths: ["\u{3C3}.html", "\u{3C2}.html"], collisions: 1),
    Case(paths: ["stra\u{DF}e", "STRASSE"], collisions: 1),
    Case(paths: ["a", "a/b.html"], collisions: 1),
    Case(paths: ["A", "a/b/c.html"], collisions: 1),
    Case(paths: ["a.html", "a/b.html"], collisions: 0),
  ]

  @Test(arguments: cases) func findsPathsThatDisksDoNotTellApart(_ one: Case) throws {
    let files = try one.paths.map {
      OutputFile(path: try #require(SitePath($0)), text: "", source: "s")
    }
    #expect(OutputFile.collisions(in: files).count == one.collisions)
    #expect(OutputFile.collisions(in: files.reversed()).count == one.collisions)
    if one.collisions > 0 { #expect(!OutputFile.areApart(files.map(\.path).sorted())) }
  }

  @Test(arguments: [
    ["a.html", "b.html"], ["a.html", "a/b.html", "a/c.html", "d/a.html"], ["a/b/c", "a/b/d", "b"],
  ])
  func seesAtOnceThatPlainPathsAreApart(_ paths: [String]) throws {
    #expect(OutputFile.areApart(try paths.map { try #require(SitePath($0)) }))
  }

  @Test(arguments: [
    ["a/b", "a/b/c"], ["a", "a", "b"], ["a/b.html", "a/\u{E9}.html"], ["A.html"],
  ])
  func looksCloserAtOthers(_ paths: [String]) throws {
    #expect(!OutputFile.areApart(try paths.map { try #require(SitePath($0)) }))
  }

  @Test func namesBothSources() throws {
    let path = SitePath(literal: "roles/a.html")
    let problems = OutputFile.collisions(in: [
      OutputFile(path: path, text: "1", source: "one.md:3"),
      OutputFile(path: path, text: "2", source: "two.md:9"),
    ])
    let diagnostic = try #require(problems.first).diagnostic
    #expect(diagnostic.severity == .error)
    #expect(
      diagnostic.summary
        == "two files of the site are named 'roles/a.html': from one.md:3 and from two.md:9")
  }
}
