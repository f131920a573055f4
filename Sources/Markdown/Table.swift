/// A table of GitHub Flavored Markdown.
///
/// <https://github.github.com/gfm/#tables-extension->
package struct Table: Sendable, Hashable {
  /// How the cells of a column are set.
  package enum Alignment: Sendable, Hashable {
    case none
    case left
    case center
    case right
  }

  /// A row, with the line that it stands on.
  package struct Row: Sendable, Hashable {
    package var cells: [[Inline]]
    package var line: Int

    package init(cells: [[Inline]], line: Int) {
      self.cells = cells
      self.line = line
    }
  }

  package var alignments: [Alignment]
  package var header: Row
  package var rows: [Row]

  package init(alignments: [Alignment], header: Row, rows: [Row]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
