import Markdown

extension Block {
  /// How many passages the block has: a renderer meets as many.
  var passageCount: Int {
    switch content {
    case .paragraph, .heading, .code, .html, .hidden: 1
    case .thematicBreak: 0
    case .quote(let inner), .footnote(_, let inner): inner.passageCount
    case .list(let list): list.items.reduce(0) { $0 + $1.blocks.passageCount }
    case .table(let table): table.allRows.reduce(0) { $0 + $1.cells.count }
    }
  }

  var isParagraph: Bool { if case .paragraph = content { true } else { false } }
}

extension [Block] {
  var passageCount: Int { reduce(0) { $0 + $1.passageCount } }

  /// Visits every inline element that is shown, in no order; what images stand for is not.
  func forEachInline(_ visit: (Inline) -> Void) {
    for block in self {
      switch block.content {
      case .paragraph(let inlines), .heading(_, let inlines): inlines.forEachInline(visit)
      case .quote(let inner), .footnote(_, let inner): inner.forEachInline(visit)
      case .list(let list): for item in list.items { item.blocks.forEachInline(visit) }
      case .table(let table):
        for row in table.allRows { for cell in row.cells { cell.forEachInline(visit) } }
      case .code, .html, .hidden, .thematicBreak: break
      }
    }
  }
}

extension [Inline] {
  /// Whether there is more to see than white space.
  var showsAnything: Bool {
    var isImageOrReference = false
    forEachInline { inline in
      switch inline {
      case .image, .footnoteReference: isImageOrReference = true
      default: break
      }
    }
    return isImageOrReference || plainText.contains { !$0.isWhitespace }
  }

  func forEachInline(_ visit: (Inline) -> Void) {
    for inline in self {
      visit(inline)
      switch inline {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, _, let inner):
        inner.forEachInline(visit)
      default: break
      }
    }
  }
}

extension Table {
  var allRows: [Row] { [header] + rows }
}
