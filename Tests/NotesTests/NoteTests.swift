import Diagnostics
import Markdown
import Testing

@testable import Notes

@Suite struct NoteTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let lines: Int
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ lines: Int) {
      self.text = text
      self.lines = lines
    }
  }

  @Test(arguments: [
    Case("", 0), Case("a", 1), Case("a\n", 1), Case("a\nb", 2), Case("\n\n", 2),
    Case("a\r\nb\r\n", 2), Case("a\rb", 2), Case("a\r", 1), Case("a\r\n\rb", 3),
  ])
  func countsLinesAsMarkdownDoes(_ row: Case) {
    let file = SourceFile(path: SourcePath("a.md"), bytes: Array(row.text.utf8))
    #expect(file.lineCount == row.lines)
  }

  @Test func tellsOfBytesThatAreNoText() throws {
    var diagnostics: [Diagnostic] = []
    let bytes = Array("---\ntitle: A\n---\n\nna".utf8) + [0xEF] + Array("ve\n".utf8)
    let note = Note(
      reading: SourceFile(path: SourcePath("a.md"), bytes: bytes), diagnostics: &diagnostics)
    #expect(diagnostics.map(\.id) == ["invalid-utf8"])
    #expect(diagnostics.first?.location?.line == 5)
    #expect(note.frontMatter["title"]?.texts == ["A"])
    #expect(note.document.blocks.map(\.content) == [.paragraph([.text("na\u{FFFD}ve")])])
  }
}
