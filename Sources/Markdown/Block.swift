/// A block of a Markdown document, with the lines of the source that it covers.
package struct Block: Sendable, Hashable {
  /// What the block is and what it holds.
  package indirect enum Content: Sendable, Hashable {
    case paragraph([Inline])
    /// A heading of level 1 to 6.
    case heading(level: Int, [Inline])
    case quote([Block])
    case list(List)
    /// A fenced or indented code block; `info` is what stands behind the opening fence.
    case code(info: String, text: String)
    /// Raw HTML, which is always shown as text.
    case html(String)
    case thematicBreak
    case table(Table)
    /// The text of footnote `number`, counted in the order of the references.
    case footnote(number: Int, [Block])
    /// Source text that CommonMark reads and does not show: link reference definitions, footnotes
    /// without a reference, cells beyond a table's columns.
    case hidden(String)
  }

  package var content: Content
  /// The first and the last line, counted from 1.
  package var lines: ClosedRange<Int>
  /// The column of the block's first character, counted from 1 in bytes.
  package var column: Int

  package init(_ content: Content, lines: ClosedRange<Int>, column: Int = 1) {
    self.content = content
    self.lines = lines
    self.column = column
  }
}
