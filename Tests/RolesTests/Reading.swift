import Diagnostics
import Markdown
import Notes
import TestSupport

@testable import Roles

/// The outline of a note that a test writes.
func outline(
  _ text: String, path: String = "my-notes.md", vocabulary: Vocabulary = Vocabulary()
) -> Outline {
  var diagnostics: [Diagnostic] = []
  let file = SourceFile(path: SourcePath(path), bytes: Array(text.utf8))
  return Outline(of: Note(reading: file, diagnostics: &diagnostics), vocabulary: vocabulary)
}

/// What is read from a note that a test writes.
func read(_ text: String, path: String = "my-notes.md") -> NoteReading? {
  SiteText("-- \(path) --\n\(text)").readings().first
}

extension Entry {
  /// The case's name, and a placeholder's text.
  var kind: String {
    switch self {
    case .role: "role"
    case .placeholder(let placeholder): "placeholder(\(placeholder.text))"
    case .note: "note"
    }
  }

  var lines: ClosedRange<Int> {
    switch self {
    case .role(let entry): entry.line...max(entry.line, entry.lastLine)
    case .placeholder(let placeholder): placeholder.lines
    case .note(let item): item.lines
    }
  }
}

extension Outline {
  /// The kinds of all entries, in order.
  var kinds: [String] { sections.flatMap(\.entries).map(\.kind) }
}
