import Diagnostics
import Notes
import TestSupport
import Testing

@testable import SiteModel

@Suite struct NoteLinkTests {
  /// Two files with sections, one that is a role, and the link under test on `a.md:3`.
  private func site(linking destination: String, in file: String = "a.md") -> Site {
    let other = file == "a.md" ? "jobs/b.md" : "a.md"
    return SiteText(
      """
      -- \(file) --
      # Start

      See [the link](<\(destination)>).

      ## C++ & friends

      ## Notes

      -- \(other) --
      # Other Things

      - Data Engineer
        - Team: Storage

          ### What we *ask* for

          Patience.
      - a note

        #### Deep inside

      ## Notes

      ## Notes

      -- jobs/one.md --
      ---
      title: Compiler Engineer
      company: Example Ltd
      ---
      ## Duties

      Writes compilers.

      """
    ).site()
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let destination: String
    let place: String
    var testDescription: String { destination }

    init(_ destination: String, _ place: String) {
      self.destination = destination
      self.place = place
    }
  }

  @Test(arguments: [
    Case("jobs/b.md", "sections/other-things.html"),
    Case("./jobs/../jobs/b.md", "sections/other-things.html"),
    Case("/jobs/b.md", "sections/other-things.html"),
    Case("jobs/b.md?plain=1#", "sections/other-things.html"),
    Case("jobs%2Fb.md", "sections/other-things.html"),
    Case("jobs/b.md#other-things", "sections/other-things.html"),
    Case("jobs/b.md#Other-Things", "sections/other-things.html"),
    Case("jobs/b.md#notes", "sections/notes-other-things.html"),
    Case("jobs/b.md#what-we-ask-for", "roles/data-engineer.html L6"),
    Case("jobs/b.md#deep-inside", "sections/other-things.html L11"),
    Case("jobs/one.md", "roles/compiler-engineer-example.html"),
    Case("jobs/one.md#duties", "roles/compiler-engineer-example.html L5"),
    Case("#notes", "sections/notes.html"),
    Case("#c--friends", "sections/c-plus-plus-and-friends.html"),
    Case("#c-plus-plus-and-friends", "sections/c-plus-plus-and-friends.html"),
    Case("a.md#start", "sections/start.html"),
  ])
  func leadToPages(_ row: Case) throws {
    let site = site(linking: row.destination)
    let target = site.noteTargets.target(of: row.destination, in: SourcePath("a.md"))
    guard case .place(let place) = target else {
      Issue.record("\(target)")
      return
    }
    #expect("\(place.page)\(place.line.map { " L\($0)" } ?? "")" == row.place)
    #expect(site.diagnostics.filter { $0.id.hasPrefix("un") } == [])
  }

  @Test func countRepeatedHeadings() throws {
    let site = site(linking: "jobs/b.md#notes-1")
    let target = site.noteTargets.target(of: "jobs/b.md#notes-1", in: SourcePath("a.md"))
    let second = try #require(
      site.sections.last { $0.title == "Notes" && $0.file == SourcePath("jobs/b.md") })
    #expect(target == .place(NotePlace(page: second.path)))
  }

  @Test(arguments: [
    ("jobs/bb.md", "unknown-note", "Did you mean ‘jobs/b.md’, counted from the content folder?"),
    ("b.md", "unknown-note", "Did you mean ‘jobs/b.md’, counted from the content folder?"),
    ("elsewhere.md", "unknown-note", "The path starts at the folder of this file."),
    ("../a.md", "unknown-note", "Did you mean ‘a.md’, counted from the content folder?"),
    ("jobs/b.md#other-thing", "unknown-heading", "Did you mean ‘#other-things’?"),
    (
      "jobs/b.md#x", "unknown-heading",
      "Write the heading in lower case with hyphens for spaces."
    ),
    ("#strat", "unknown-heading", "Did you mean ‘#start’?"),
  ])
  func tellOfWhatIsNotThere(_ destination: String, _ id: String, _ help: String) throws {
    let found = site(linking: destination).diagnostics.filter { $0.id.hasPrefix("un") }
    let diagnostic = try #require(found.first)
    #expect(found.count == 1)
    #expect(diagnostic.id == id)
    #expect(diagnostic.help == help)
    #expect(diagnostic.location?.description == "a.md:3")
    #expect(diagnostic.summary.contains(destination))
  }

  @Test(arguments: ["javascript:a.md", "//host/a.md", "picture.png", "data:a.md", "mail to.md:x"])
  func areUnusableWhereTheyNameNoNote(_ destination: String) {
    let found = site(linking: destination).diagnostics.filter { $0.id.hasPrefix("un") }
    #expect(found.map(\.id) == ["unusable-link"])
  }

  @Test func startAtTheFolderOfTheFile() {
    let site = site(linking: "../a.md", in: "jobs/b.md")
    #expect(
      site.noteTargets.target(of: "../a.md", in: SourcePath("jobs/b.md"))
        == .place(NotePlace(page: site.sections[0].path)))
    #expect(site.sections[0].file == SourcePath("a.md"))
  }

  @Test func obeyTheLevelsOfTheSettings() {
    var settings = Settings()
    settings.levels = DiagnosticLevels(["unusable-link": .off, "title-absent": .error])
    let site = SiteText("-- a.md --\n# A\n- skill set: SQL\n\n[x](data:x)\n").site(
      settings: settings)
    #expect(site.diagnostics.map { "\($0.severity) \($0.id)" } == ["error title-absent"])
  }
}
