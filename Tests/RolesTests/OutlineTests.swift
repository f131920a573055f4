import Prose
import Testing

@testable import Roles

@Suite struct OutlineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// Title, level, first and last line, parent.
    let sections: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ sections: String...) {
      self.name = name
      self.text = text
      self.sections = sections
    }
  }

  @Test(arguments: [
    Case("an empty file", ""),
    Case("blank lines only", "\n\n\n"),
    Case("no heading", "- a\n- b\n", "My notes 0 1-2"),
    Case("a heading and nothing else", "# Jobs", "Jobs 1 1-1"),
    Case("a tab behind the sign", "#\tJobs\n\ntext\n", "Jobs 1 1-3"),
    Case("text before the first heading", "text\n\n# Jobs\n", "My notes 0 1-2", "Jobs 1 3-3"),
    Case(
      "levels in order", "# A\n## B\n### C\n## D\n# E\n", "A 1 1-1", "B 2 2-2 in 0",
      "C 3 3-3 in 1", "D 2 4-4 in 0", "E 1 5-5"),
    Case("levels left out", "# A\n#### B\n## C\n", "A 1 1-1", "B 4 2-2 in 0", "C 2 3-3 in 0"),
    Case(
      "deeper levels first", "### A\n## B\n# C\n## D\n", "A 3 1-1", "B 2 2-2", "C 1 3-3",
      "D 2 4-4 in 2"),
    Case("several of the first level", "# A\n\n# B\n\n# A\n", "A 1 1-2", "B 1 3-4", "A 1 5-5"),
    Case("text before does not enclose", "text\n## A\n", "My notes 0 1-1", "A 2 2-2"),
    Case(
      "headings without text", "#\n## \nx\n", "my-notes, line 1 1 1-1",
      "my-notes, line 2 2 2-3 in 0"),
    Case("underlined headings", "Jobs\n====\n\nMore\n---\ntext\n", "Jobs 1 1-3", "More 2 4-6 in 0"),
    Case("closing signs and markup", "# The *best* `jobs` ##\n", "The best jobs 1 1-1"),
    Case("spelling as written", "# Enginering   of  Sytems\n", "Enginering of Sytems 1 1-1"),
    Case("signs in code", "```\n# no\n```\n# Yes\n", "My notes 0 1-3", "Yes 1 4-4"),
    Case("headings in items and quotes", "# A\n- # no\n\n> # no\n", "A 1 1-4"),
    Case("windows line ends", "# A\r\n\r\ntext\r\n# B\r\n", "A 1 1-3", "B 1 4-4"),
    Case("front matter", "---\nauthor: Ada\n---\n# A\n", "A 1 4-4"),
    Case("a title in front matter", "---\ntitle: Wishes\n---\n- a\n", "Wishes 0 1-4"),
  ])
  func readsSections(_ row: Case) {
    let sections = outline(row.text).sections.map { section in
      "\(section.title) \(section.level) \(section.line)-\(section.lastLine)"
        + (section.parent.map { " in \($0)" } ?? "")
    }
    #expect(sections == row.sections)
  }

  @Test func keepsTheOrderOfParts() throws {
    let section = try #require(
      outline("# A\ntext\n\n- one\n- two\n\n| a |\n|---|\n| b |\n\n3. three\n\n***\n").sections
        .first)
    let kinds = section.parts.map { part in
      switch part {
      case .block: "block"
      case .list(let start, _, let entries): "list \(start ?? 0) of \(entries.count)"
      }
    }
    #expect(kinds == ["block", "list 0 of 2", "block", "list 3 of 1", "block"])
  }

  @Test(arguments: [
    ("jobs/zurich/one.md", "Zurich"), ("jobs/new-york_city/one.md", "New york city"),
    ("one.md", "Roles"),
  ])
  func namesTheSectionOfARoleFileByItsFolder(_ row: (String, String)) throws {
    let text = "---\ntitle: Data Engineer\ncompany: Example Ltd\n---\n# About\n- SQL\n\n## More\n"
    let outline = outline(text, path: row.0)
    #expect(outline.sections.map(\.title) == [row.1])
    let entry = try #require(outline.sections.first?.roleEntries.first)
    #expect(entry.line == 1)
    #expect(entry.lastLine == 8)
    #expect(entry.passages.map(\.text) == ["About", "SQL", "More"])
  }
}
