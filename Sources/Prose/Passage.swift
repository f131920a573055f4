/// The plain text of one block of the notes (a list item's own paragraph, a heading, a table cell),
/// without any markup, and where it stands.
///
/// What reads fields and skills works on passages, never on Markdown source or HTML. The text is
/// exactly what the block's inline elements say one after the other, so an offset in it can be
/// taken back to the element that it came from.
package struct Passage: Sendable, Hashable {
  /// What kind of block the text came from.
  package enum Kind: Sendable, Hashable {
    /// The first paragraph of a top-level list item.
    case label
    /// The first paragraph of a nested list item.
    case item
    /// Any other paragraph.
    case paragraph
    case heading
    /// A table's cell.
    case cell
    /// A code block; it is shown, and not searched for fields.
    case code
  }

  /// The text; a line break of the source is one `\n`.
  package var text: String
  private let firstLine: Int32
  private let listDepth: UInt16
  package let kind: Kind
  /// Whether the whole text is emphasised, as in `***Senior Engineer***`.
  package let isEmphasised: Bool

  package init(
    _ text: String, line: Int, depth: Int, kind: Kind = .item, isEmphasised: Bool = false
  ) {
    self.text = text
    firstLine = Int32(clamping: line)
    listDepth = UInt16(clamping: depth)
    self.kind = kind
    self.isEmphasised = isEmphasised
  }

  /// The line of the notes that the text begins on, counted from 1.
  package var line: Int { Int(firstLine) }
  /// How deep the block lies in the entry's lists: 0 for the label, 1 for the entry's children.
  package var depth: Int { Int(listDepth) }

  /// The line of the notes that holds the byte at `offset` of the text's UTF-8 bytes.
  package func line(atUTF8Offset offset: Int) -> Int {
    let breaks = text.utf8.withContiguousStorageIfAvailable { text in
      text.prefix(offset).count { $0 == UInt8(ascii: "\n") }
    }
    return line + (breaks ?? text.utf8.prefix(offset).count { $0 == UInt8(ascii: "\n") })
  }
}
