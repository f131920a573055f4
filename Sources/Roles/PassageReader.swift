package import Markdown
package import Prose

/// Takes blocks to passages: one for each block that holds text itself, in the order of the notes.
///
/// A renderer that walks the same blocks meets the same passages in the same order, and so finds
/// the mentions of each.
package struct PassageReader {
  package private(set) var passages: [Passage] = []

  /// The passages of a list item: its first paragraph is the label.
  package static func passages(ofItem blocks: [Block]) -> [Passage] {
    var reader = PassageReader()
    reader.read(item: blocks, depth: 0, firstKind: .label)
    return reader.passages
  }

  /// The passages of blocks that are in no item.
  package static func passages(of blocks: [Block]) -> [Passage] {
    var reader = PassageReader()
    reader.read(blocks, depth: 1)
    return reader.passages
  }

  private init() {}
}

extension PassageReader {
  private mutating func read(item blocks: [Block], depth: Int, firstKind: Passage.Kind) {
    guard let first = blocks.first, let inlines = first.label(of: firstKind) else {
      read(blocks, depth: depth)
      return
    }
    add(inlines, line: first.lines.lowerBound, depth: depth, kind: firstKind)
    read(Array(blocks.dropFirst()), depth: depth)
  }

  private mutating func read(_ blocks: [Block], depth: Int) {
    for block in blocks {
      let line = block.lines.lowerBound
      switch block.content {
      case .paragraph(let inlines): add(inlines, line: line, depth: depth, kind: .paragraph)
      case .heading(_, let inlines): add(inlines, line: line, depth: depth, kind: .heading)
      case .quote(let inner), .footnote(_, let inner): read(inner, depth: depth)
      case .list(let list):
        for item in list.items { read(item: item.blocks, depth: depth + 1, firstKind: .item) }
      case .code(_, let text):
        passages.append(Passage(text, line: block.firstTextLine, depth: depth, kind: .code))
      case .html(let text), .hidden(let text):
        passages.append(Passage(text, line: line, depth: depth, kind: .code))
      case .table(let table):
        for row in [table.header] + table.rows {
          for cell in row.cells { add(cell, line: row.line, depth: depth, kind: .cell) }
        }
      case .thematicBreak: break
      }
    }
  }

  private mutating func add(_ inlines: [Inline], line: Int, depth: Int, kind: Passage.Kind) {
    passages.append(
      Passage(
        inlines.plainText, line: line, depth: depth, kind: kind,
        isEmphasised: inlines.isEmphasised))
  }
}

extension Block {
  /// The text of an item's first block: its paragraph, or a heading where it labels an entry, which
  /// an empty item below the label (`-` alone on its line) makes of it.
  fileprivate func label(of kind: Passage.Kind) -> [Inline]? {
    switch content {
    case .paragraph(let inlines): inlines
    case .heading(_, let inlines): kind == .label ? inlines : nil
    default: nil
    }
  }
}
