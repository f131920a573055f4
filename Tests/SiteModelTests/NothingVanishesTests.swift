import Diagnostics
import Notes
import Roles
import TestSupport
import Testing

@testable import SiteModel

/// What the notes hold is on the site: as a role, in its section, or counted as a placeholder.
@Suite struct NothingVanishesTests {
  @Test(arguments: 0..<60)
  func keepsEveryEntry(_ seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed))
    var text = ""
    for file in ["a.md", "b/c.md"] {
      text += "-- \(file) --\n"
      for number in 0..<30 {
        text +=
          random.pick(
            "# Title", "## Title \(number)", "- skill set: SQL \(number)", "- BLAH",
            "- note \(number)",
            "words \(number)", "- Data Engineer\n  - Team: T\(number)", "", "1. \(number)",
            "> quoted \(number)", "- skill set:", "```\ncode\n```") + "\n"
      }
    }
    let notes = SiteText(text)
    let site = notes.site()
    let outlines = notes.notes.map { file in
      var said: [Diagnostic] = []
      return Outline(of: Note(reading: file, diagnostics: &said), vocabulary: Vocabulary())
    }
    let entries = outlines.flatMap(\.sections).flatMap(\.entries)
    func count(_ isIncluded: (Entry) -> Bool) -> Int { entries.count(where: isIncluded) }
    #expect(site.roles.count == count { if case .role = $0 { true } else { false } })
    #expect(site.placeholderCount == count { if case .placeholder = $0 { true } else { false } })
    #expect(site.sections.flatMap(\.placeholders).count == site.placeholderCount)
    let shown = site.sections.flatMap(\.notes.parts)
    let blocks = outlines.flatMap(\.sections).flatMap(\.parts)
    func isBlock(_ part: Section.Part) -> Bool { if case .block = part { true } else { false } }
    #expect(shown.count(where: isBlock) == blocks.count(where: isBlock))
    let notesShown = shown.flatMap { part -> [Entry] in
      if case .list(_, _, let entries) = part { entries } else { [] }
    }
    #expect(notesShown.count == count { if case .note = $0 { true } else { false } })
    #expect(site.sections.flatMap(\.roles).sorted() == Array(site.roles.indices))
    #expect(Set(site.roles.map(\.slug)).count == site.roles.count)
    #expect(site.roles.allSatisfy { site.sections.indices.contains($0.section) })
    #expect(
      site.topSections.flatMap { site.sections[$0].allRoles }.sorted() == Array(site.roles.indices))
  }
}
