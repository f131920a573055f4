@testable import Markdown

extension [Block] {
  /// Everything that the blocks say, a line for each passage.
  var allText: String {
    var text = ""
    forEachLeaf { block in text += block.ownText + "\n" }
    return text
  }

  /// The levels of blocks that stand in each other; a list and its items are one.
  var depth: Int {
    let inner = map { block in
      switch block.content {
      case .quote(let inner), .footnote(_, let inner): inner.depth
      case .list(let list): list.items.map(\.blocks.depth).max() ?? 0
      default: 0
      }
    }
    return inner.max().map { $0 + 1 } ?? 0
  }

  /// Visits the blocks that hold text themselves.
  func forEachLeaf(_ visit: (Block) -> Void) {
    for block in self {
      switch block.content {
      case .quote(let inner), .footnote(_, let inner): inner.forEachLeaf(visit)
      case .list(let list): for item in list.items { item.blocks.forEachLeaf(visit) }
      default: visit(block)
      }
    }
  }
}

extension Block {
  /// What a block that holds no other blocks says.
  var ownText: String {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .code(let info, let text): "\(info)\n\(text)"
    case .html(let text), .hidden(let text): text
    case .table(let table):
      ([table.header] + table.rows)
        .map { row in row.cells.map(\.plainText).joined(separator: " | ") }
        .joined(separator: "\n")
    case .thematicBreak, .quote, .list, .footnote: ""
    }
  }
}
