import Diagnostics
import Markdown
import Notes
import TestSupport
import Testing

@testable import Roles

/// Nothing of the notes vanishes: every line with text belongs to a heading, to a part of a
/// section, to a role or to a placeholder, and to one of them only.
@Suite struct LineCoverageTests {
  @Test(arguments: 0..<150)
  func findsAHomeForEveryLine(_ seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed))
    let lines = (0..<random.pick(3, 20, 60)).map { _ in LineCoverageTests.line(&random) }
    let text = lines.joined(separator: random.pick("\n", "\r\n"))
    let note = outline(text)
    var owners = [Int](repeating: 0, count: lines.count + 2)
    func own(_ lines: some Sequence<Int>) {
      for line in lines where owners.indices.contains(line) { owners[line] += 1 }
    }
    for range in headings(of: text) { own(range) }
    for section in note.sections {
      for part in section.parts {
        switch part {
        case .block(let block): own(block.lines.filter { !isFootnote(block) || owners[$0] == 0 })
        case .list(_, _, let entries): for entry in entries { own(entry.lines) }
        }
      }
    }
    for (index, line) in lines.enumerated() where holdsText(line) {
      #expect(owners[index + 1] == 1, "line \(index + 1) of \(text.debugDescription)")
    }
    #expect(note.sections.allSatisfy { $0.line <= $0.lastLine })
  }

  /// Sections follow each other without gaps from the first one's heading.
  @Test(arguments: 150..<200)
  func putsEveryLineIntoASection(_ seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed))
    let lines = (0..<40).map { _ in LineCoverageTests.line(&random) }
    let sections = outline(lines.joined(separator: "\n") + "\n").sections
    for (one, next) in zip(sections, sections.dropFirst()) {
      #expect(one.lastLine + 1 == next.line)
    }
    #expect(sections.last.map(\.lastLine) ?? 40 == 40)
    for (index, section) in sections.enumerated() {
      let parent = section.parent
      #expect(parent.map { $0 < index } ?? true)
      if let parent { #expect(sections[parent].level < section.level) }
    }
  }

  private func headings(of text: String) -> [ClosedRange<Int>] {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: SourcePath("a.md"), bytes: Array(text.utf8))
    return Note(reading: file, diagnostics: &diagnostics).document.blocks.compactMap {
      if case .heading = $0.content { $0.lines } else { nil }
    }
  }

  /// A footnote is shown at the end, wherever it is written: in an item it is part of its lines too.
  private func isFootnote(_ block: Block) -> Bool {
    if case .footnote = block.content { true } else { false }
  }

  /// Whether a line holds more than the markers of quotes and lists.
  private func holdsText(_ line: String) -> Bool {
    line.contains { $0.isLetter || $0.isNumber }
  }

  private static func line(_ random: inout RandomSource) -> String {
    let indent = random.pick("", "", "", "  ", "    ", "\t", "      ")
    return indent
      + random.pick(
        "", "", "# Heading", "### Deep", "#", "- skill set:", "+ skill set: C, SQL",
        "* Data Engineer",
        "- Location: Remote", "- BLAH", "-", "1. one", "2) two", "- [ ] task", "plain words",
        "more words\\", "> quoted", "> - in a quote", "```", "~~~ swift", "<div>", "</div>",
        "<!-- remark", "-->", "| a | b |", "|---|---|", "***", "===", "---",
        "[ref]: https://a.example",
        "[^1]: note", "see [^1] and [ref]", "![](x.png)", "https://a.example", "&amp; &nbsp;",
        "- - - deep", "- a\tb", "* skill set for Data Engineer:")
  }
}
