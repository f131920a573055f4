/// A section of a note as it was read.
package struct SectionReading: Sendable {
  /// The title as plain text, as it is written.
  package let title: String
  /// The heading's level, 1 to 6; 0 for what stands before a file's first heading.
  package let level: Int
  /// The line of the heading.
  package let line: Int
  /// The last line before the next section begins.
  package let lastLine: Int
  /// The index of the enclosing section in the same note.
  package let parent: Int?
  package let placeholders: [Placeholder]
  package let notes: SectionNotes

  init(
    title: String, level: Int, line: Int, lastLine: Int, parent: Int?,
    placeholders: [Placeholder], notes: SectionNotes
  ) {
    self.title = title
    self.level = level
    self.line = line
    self.lastLine = lastLine
    self.parent = parent
    self.placeholders = placeholders
    self.notes = notes
  }

  init(of section: Section) {
    self.init(
      title: section.title, level: section.level, line: section.line, lastLine: section.lastLine,
      parent: section.parent,
      placeholders: section.entries.compactMap {
        if case .placeholder(let placeholder) = $0 { placeholder } else { nil }
      },
      notes: SectionNotes(of: section))
  }
}
