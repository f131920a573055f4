/// A block of a Markdown document, with the lines of the source that it covers.
package struct Block: Sendable, Hashable {
  /// What the block is and what it holds.
  package enum Content: Sendable, Hashable {
    case paragraph([Inline])
    /// A heading of level 1 to 6.
    indirect case heading(level: Int, [Inline])
    case quote([Block])
    indirect case list(List)
    /// A fenced or indented code block; `info` is what stands behind the opening fence.
    indirect case code(info: String, text: String)
    /// Raw HTML, which is always shown as text.
    case html(String)
    case thematicBreak
    indirect case table(Table)
    /// The text of footnote `number`, counted in the order of the references.
    indirect case footnote(number: Int, [Block])
    /// Source text that CommonMark reads and does not show: link reference definitions, footnotes
    /// without a reference, cells beyond a table's columns.
    case hidden(String)
  }

  package var content: Content
  private let place: BlockPlace

  package init(_ content: Content, lines: ClosedRange<Int>, column: Int = 1) {
    self.content = content
    place = BlockPlace(lines: lines, column: column)
  }

  /// The first and the last line, counted from 1.
  package var lines: ClosedRange<Int> { place.lines }
  /// The column of the block's first character, counted from 1 in bytes.
  package var column: Int { place.column }

  /// The line that the block's text begins on: code in fences begins behind the first of them.
  package var firstTextLine: Int {
    guard case .code(_, let text) = content else { return lines.lowerBound }
    let isFenced = lines.count > text.utf8.count { $0 == UInt8(ascii: "\n") }
    return lines.lowerBound + (isFenced ? 1 : 0)
  }
}
