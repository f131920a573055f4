/// A list of a Markdown document.
package struct List: Sendable, Hashable {
  /// The number of an ordered list's first item; `nil` for a bullet list.
  package var start: Int?
  /// Whether no item is followed by a blank line, so that paragraphs need no space between them.
  package var isTight: Bool
  package var items: [ListItem]

  package init(start: Int? = nil, isTight: Bool, items: [ListItem]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// One item of a list.
package struct ListItem: Sendable, Hashable {
  /// Whether a task list's box is ticked; `nil` for an ordinary item.
  package var isChecked: Bool?
  package var blocks: [Block]
  private let place: BlockPlace

  package init(
    isChecked: Bool? = nil, blocks: [Block], lines: ClosedRange<Int>, column: Int = 1
  ) {
    self.isChecked = isChecked
    self.blocks = blocks
    place = BlockPlace(lines: lines, column: column)
  }

  /// The first and the last line, counted from 1; the first is the line of the item's marker.
  package var lines: ClosedRange<Int> { place.lines }
  /// The column of the item's marker, counted from 1 in bytes.
  package var column: Int { place.column }
}
