/// Copies a cmark tree into values.
struct TreeCopier {
  let source: SourceLines
  /// The first line whose content lay deeper than ``Document/maximumDepth``.
  private(set) var tooDeepLine: Int?

  private var footnotes = 0
  private var references: [Int: Int] = [:]
  /// The line of the block whose inline elements are copied.
  private var line = 0

  private let limits: MarkupLimits

  init(limits: MarkupLimits) {
    self.limits = limits
    source = limits.source
  }

  /// The blocks of the whole document, in the order of their lines: cmark moves footnotes to the
  /// end, and they come back to where the author wrote them.
  mutating func blocks(of tree: borrowing CMarkTree) -> [Block] {
    guard let document = tree.document else { return [] }
    let blocks = blocks(in: document, depth: 1)
    guard footnotes > 0 else { return blocks }
    let order = blocks.indices.sorted { one, other in
      let lines = (blocks[one].lines.lowerBound, blocks[other].lines.lowerBound)
      return lines.0 == lines.1 ? one < other : lines.0 < lines.1
    }
    return order.map { blocks[$0] }
  }
}

extension TreeCopier {
  private func shown(_ text: String) -> String { limits.revealed(text) }
}

// MARK: - Blocks

extension TreeCopier {
  private mutating func blocks(in node: CMarkNode, depth: Int) -> [Block] {
    var blocks: [Block] = []
    // Trees live as long as the build, so their arrays have no room to spare.
    blocks.reserveCapacity(node.childCount)
    for child in node.children {
      if depth >= Document.maximumDepth, child.kind.holdsBlocks {
        appendLeaves(under: child, to: &blocks)
      } else {
        append(child, depth: depth, to: &blocks)
      }
    }
    return blocks
  }

  /// The blocks under a node that is too deep, side by side and without recursion: the nesting of
  /// notes has no bound.
  private mutating func appendLeaves(under node: CMarkNode, to blocks: inout [Block]) {
    if tooDeepLine == nil { tooDeepLine = source.lines(of: node).lowerBound }
    var pending = [node]
    while let node = pending.popLast() {
      if node.kind.holdsBlocks {
        pending.append(contentsOf: Array(node.children).reversed())
      } else {
        append(node, depth: Document.maximumDepth, to: &blocks)
      }
    }
  }

  private mutating func append(_ node: CMarkNode, depth: Int, to blocks: inout [Block]) {
    let lines = source.lines(of: node)
    line = lines.lowerBound
    guard let content = content(of: node, depth: depth) else { return }
    blocks.append(Block(content, lines: lines, column: max(1, node.startColumn)))
    if case .table(let table) = content { appendExcess(of: table, to: &blocks) }
  }

  /// What a table drops stands below it.
  private func appendExcess(of table: Table, to blocks: inout [Block]) {
    for row in table.rows {
      let text = ExcessCells(source: source).text(in: row.line, columns: table.alignments.count)
      if let text { blocks.append(Block(.hidden(shown(text)), lines: row.line...row.line)) }
    }
  }

  private mutating func content(of node: CMarkNode, depth: Int) -> Block.Content? {
    switch node.kind {
    case .paragraph: return .paragraph(inlines(in: node, depth: depth + 1))
    case .heading: return .heading(level: node.headingLevel, inlines(in: node, depth: depth + 1))
    case .blockQuote: return .quote(blocks(in: node, depth: depth + 1))
    case .list: return .list(list(node, depth: depth))
    case .codeBlock: return .code(info: shown(node.fenceInfo), text: shown(node.literal))
    case .htmlBlock: return .html(shown(node.literal))
    case .thematicBreak: return .thematicBreak
    case .table: return .table(table(node, depth: depth + 1))
    case .footnoteDefinition:
      footnotes += 1
      return .footnote(number: footnotes, blocks(in: node, depth: depth + 1))
    // The lines of anything else are found to be hidden, and so are shown.
    default: return nil
    }
  }

  private mutating func list(_ node: CMarkNode, depth: Int) -> List {
    var items: [ListItem] = []
    items.reserveCapacity(node.childCount)
    for child in node.children {
      items.append(
        ListItem(
          isChecked: child.kind == .taskItem ? child.isTicked : nil,
          blocks: blocks(in: child, depth: depth + 1), lines: source.lines(of: child),
          column: max(1, child.startColumn)))
    }
    return List(
      start: node.isOrderedList ? node.listStart : nil, isTight: node.isTightList, items: items)
  }

  private mutating func table(_ node: CMarkNode, depth: Int) -> Table {
    let alignments = node.tableAlignments.map { letter -> Table.Alignment in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    let first = source.lines(of: node).lowerBound
    var rows: [Table.Row] = []
    for (index, row) in node.children.enumerated() {
      line = index == 0 ? first : source.firstLine - 1 + row.startLine
      var cells: [[Inline]] = []
      for cell in row.children { cells.append(inlines(in: cell, depth: depth)) }
      rows.append(Table.Row(cells: cells, line: line))
    }
    return Table(
      alignments: alignments, header: rows.first ?? Table.Row(cells: [], line: first),
      rows: Array(rows.dropFirst()))
  }
}

// MARK: - Inline elements

extension TreeCopier {
  private mutating func inlines(in node: CMarkNode, depth: Int) -> [Inline] {
    var run = InlineRun()
    for child in node.children {
      if depth >= Document.maximumDepth, child.kind.holdsInlines {
        appendLeaves(under: child, to: &run)
      } else {
        append(child, depth: depth, to: &run)
      }
    }
    return run.finish()
  }

  /// The text, code and breaks under a node that is too deep, without recursion.
  private mutating func appendLeaves(under node: CMarkNode, to run: inout InlineRun) {
    if tooDeepLine == nil { tooDeepLine = line }
    var pending = [node]
    while let node = pending.popLast() {
      if node.kind.holdsInlines {
        pending.append(contentsOf: Array(node.children).reversed())
      } else {
        append(node, depth: Document.maximumDepth, to: &run)
      }
    }
  }

  private mutating func append(_ node: CMarkNode, depth: Int, to run: inout InlineRun) {
    switch node.kind {
    case .text: run.append(text: shown(node.literal))
    case .code: run.append(.code(shown(node.literal)))
    case .inlineHTML: run.append(.html(shown(node.literal)))
    case .softBreak: run.append(.softBreak)
    case .lineBreak: run.append(.lineBreak)
    case .emphasis: run.append(.emphasis(inlines(in: node, depth: depth + 1)))
    case .strong: run.append(.strong(inlines(in: node, depth: depth + 1)))
    case .strikethrough: run.append(.strikethrough(inlines(in: node, depth: depth + 1)))
    case .link:
      let inner = inlines(in: node, depth: depth + 1)
      run.append(.link(destination: shown(node.url), title: shown(node.title), inner))
    case .image:
      let inner = inlines(in: node, depth: depth + 1)
      run.append(.image(source: shown(node.url), title: shown(node.title), alternative: inner))
    case .footnoteReference:
      let number = Int(node.literal) ?? 0
      references[number, default: 0] += 1
      run.append(.footnoteReference(number: number, index: references[number, default: 1]))
    default: run.append(text: shown(node.literal))
    }
  }
}
