import Addresses
import Diagnostics
import Markdown
import Roles
import TestSupport
import Testing

@testable import SiteModel

@Suite struct SectionBuilderTests {
  @Test func joinsTheOutlinesOfAllNotes() {
    let site = SiteText(
      """
      -- b.md --
      # Jobs
      - skill set: SQL
      ## Data
      - skill set: Python
      ### Pipelines
      - skill set: Scala
      -- a.md --
      - skill set: C
      # Jobs
      """
    ).site()
    let rows = site.sections.map { section in
      "\(section.title) \(section.slug) \(section.parent.map(String.init) ?? "-") "
        + "\(section.children) \(section.roles) \(section.allRoles)"
    }
    #expect(
      rows == [
        "A a - [] [0] [0]", "Jobs jobs - [] [] []", "Jobs jobs-b - [3] [1] [1, 2, 3]",
        "Data data 2 [4] [2] [2, 3]", "Pipelines pipelines 3 [] [3] [3]",
      ])
    #expect(site.topSections == [0, 1, 2])
    #expect(site.ancestry(of: 4) == [2, 3, 4])
    #expect(site.ancestry(of: 0) == [0])
  }

  @Test func keepsNotesAndProseButNoRoles() throws {
    let site = SiteText(
      """
      -- a.md --
      # Jobs
      Some words.

      - skill set: SQL
      - BLAH
      - a note
      - TODO
      """
    ).site()
    let section = try #require(site.sections.first)
    #expect(section.notes.parts.count == 2)
    let entries = section.notes.parts.flatMap { part -> [Entry] in
      if case .list(_, _, let entries) = part { entries } else { [] }
    }
    #expect(entries.count == 1)
    #expect(section.hasNotes)
    #expect(section.placeholders.map(\.text) == ["BLAH", "TODO"])
    #expect(section.placeholders.map(\.lines) == [5...5, 7...7])
    #expect(section.lines == 1...7)
    #expect(section.path(page: 2).description == "sections/jobs/2.html")
  }

  @Test func hasNoNotesWhereOnlyRolesStand() throws {
    let site = SiteText("-- a.md --\n# Jobs\n- skill set: SQL\n- BLAH\n").site()
    #expect(try #require(site.sections.first).hasNotes == false)
  }

  @Test func gathersTheRoleFilesOfAFolder() {
    let file = "---\ntitle: Data Engineer\ncompany: Example Ltd\n---\n- SQL\n"
    let site = SiteText(
      "-- jobs/one.md --\n\(file)-- jobs/two.md --\n\(file)-- other/jobs/three.md --\n\(file)"
        + "-- four.md --\n\(file)"
    ).site()
    let rows = site.sections.map { "\($0.title) \($0.slug) \($0.file) \($0.roles)" }
    #expect(
      rows == [
        "Roles roles four.md [0]", "Jobs jobs jobs/one.md [1, 2]",
        "Jobs jobs-three other/jobs/three.md [3]",
      ])
    #expect(site.roles.map(\.section) == [0, 1, 1, 2])
    #expect(site.roles.map(\.location.description).last == "other/jobs/three.md:1")
  }

  /// Two sections of one title, below one title, in one file: something still tells them apart.
  @Test func neverGivesTwoSectionsOnePath() {
    let text = "# A\n## B\n## B\n# A\n## B\n# Index\n# 🚀\n# 🚀\n"
    let site = SiteText("-- a.md --\n\(text)-- x/a.md --\n\(text)").site()
    #expect(site.sections.count == 16)
    #expect(Set(site.sections.map { $0.path }).count == 16)
    #expect(!site.sections.contains { $0.slug == .index })
  }
}
