package import Markdown

/// A heading of the notes with what stands under it, up to the next heading.
package struct Section: Sendable, Hashable {
  /// A run of a section's content, in the order of the notes.
  package enum Part: Sendable, Hashable {
    /// Prose: paragraphs, tables, code.
    case block(Block)
    /// A list whose items were classified one by one.
    case list(start: Int?, isTight: Bool, [Entry])
  }

  /// The title as plain text, as it is written.
  package var title: String
  /// The heading's level, 1 to 6; 0 for what stands before a file's first heading.
  package var level: Int
  /// The line of the heading.
  package var line: Int
  /// The last line before the next section begins.
  package var lastLine: Int
  /// The index of the enclosing section in the same outline.
  package var parent: Int?
  package var parts: [Part]

  package init(
    title: String, level: Int, line: Int, lastLine: Int, parent: Int?, parts: [Part] = []
  ) {
    self.title = title
    self.level = level
    self.line = line
    self.lastLine = lastLine
    self.parent = parent
    self.parts = parts
  }

  /// The role entries, in order.
  package var roleEntries: [RoleEntry] {
    entries.compactMap { if case .role(let entry) = $0 { entry } else { nil } }
  }

  /// The entries of all lists, in order.
  package var entries: [Entry] {
    parts.flatMap { part -> [Entry] in
      if case .list(_, _, let entries) = part { entries } else { [] }
    }
  }
}
