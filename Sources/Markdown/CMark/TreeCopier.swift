/// Copies a cmark tree into values.
struct TreeCopier {
  /// Added to every line of the tree.
  let lineOffset: Int
  /// The first line whose content lay deeper than ``Document/maximumDepth``.
  private(set) var tooDeepLine: Int?

  private var footnotes = 0
  private var references: [Int: Int] = [:]

  init(lineOffset: Int) {
    self.lineOffset = lineOffset
  }

  /// The blocks of the whole document.
  mutating func blocks(of tree: borrowing CMarkTree) -> [Block] {
    guard let document = tree.document else { return [] }
    return blocks(in: document, depth: 1)
  }
}

extension TreeCopier {
  private mutating func blocks(in node: CMarkNode, depth: Int) -> [Block] {
    var blocks: [Block] = []
    for child in node.children {
      if let content = content(of: child, depth: depth) {
        blocks.append(Block(content, lines: lines(of: child), column: child.startColumn))
      }
    }
    return blocks
  }

  private mutating func content(of node: CMarkNode, depth: Int) -> Block.Content? {
    guard depth < Document.maximumDepth else { return flattened(node) }
    switch node.kind {
    case .paragraph: return .paragraph(inlines(in: node, depth: depth + 1))
    case .heading: return .heading(level: node.headingLevel, inlines(in: node, depth: depth + 1))
    case .blockQuote: return .quote(blocks(in: node, depth: depth + 1))
    case .list: return .list(list(node, depth: depth))
    case .codeBlock: return .code(info: node.fenceInfo, text: node.literal)
    case .htmlBlock: return .html(node.literal)
    case .thematicBreak: return .thematicBreak
    case .table: return .table(table(node, depth: depth + 1))
    case .footnoteDefinition:
      footnotes += 1
      return .footnote(number: footnotes, blocks(in: node, depth: depth + 1))
    default: return flattened(node)
    }
  }

  private mutating func list(_ node: CMarkNode, depth: Int) -> List {
    var items: [ListItem] = []
    for child in node.children {
      items.append(
        ListItem(
          isChecked: child.kind == .taskItem ? child.isTicked : nil,
          blocks: blocks(in: child, depth: depth + 1), lines: lines(of: child),
          column: child.startColumn))
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
    var rows: [Table.Row] = []
    for row in node.children {
      var cells: [[Inline]] = []
      for cell in row.children { cells.append(inlines(in: cell, depth: depth)) }
      rows.append(Table.Row(cells: cells, line: row.startLine + lineOffset))
    }
    let header = rows.isEmpty ? Table.Row(cells: [], line: lines(of: node).lowerBound) : rows[0]
    return Table(alignments: alignments, header: header, rows: Array(rows.dropFirst()))
  }

  private func lines(of node: CMarkNode) -> ClosedRange<Int> {
    let start = max(1, node.startLine)
    return start + lineOffset...max(start, node.endLine) + lineOffset
  }
}

extension TreeCopier {
  private mutating func inlines(in node: CMarkNode, depth: Int) -> [Inline] {
    var inlines: [Inline] = []
    for child in node.children {
      // cmark splits a run of text at every character that might have begun some markup.
      if case .text(let words)? = inlines.last, child.kind == .text {
        inlines[inlines.count - 1] = .text(words + child.literal)
      } else {
        inlines.append(inline(child, depth: depth))
      }
    }
    return inlines
  }

  private mutating func inline(_ node: CMarkNode, depth: Int) -> Inline {
    guard depth < Document.maximumDepth else { return .text(text(under: node)) }
    switch node.kind {
    case .text: return .text(node.literal)
    case .code: return .code(node.literal)
    case .inlineHTML: return .html(node.literal)
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .emphasis: return .emphasis(inlines(in: node, depth: depth + 1))
    case .strong: return .strong(inlines(in: node, depth: depth + 1))
    case .strikethrough: return .strikethrough(inlines(in: node, depth: depth + 1))
    case .link:
      return .link(
        destination: node.url, title: node.title, inlines(in: node, depth: depth + 1))
    case .image:
      return .image(
        source: node.url, title: node.title, alternative: inlines(in: node, depth: depth + 1))
    case .footnoteReference:
      let number = Int(node.literal) ?? 0
      references[number, default: 0] += 1
      return .footnoteReference(number: number, index: references[number, default: 1])
    default: return .text(text(under: node))
    }
  }
}

extension TreeCopier {
  /// A block that is too deep, as one paragraph of its text.
  private mutating func flattened(_ node: CMarkNode) -> Block.Content {
    if tooDeepLine == nil { tooDeepLine = lines(of: node).lowerBound }
    return .paragraph([.text(text(under: node))])
  }

  /// All text under a node, without recursion: the nesting of the notes has no bound.
  private func text(under node: CMarkNode) -> String {
    var text = ""
    var pending = [node]
    while let node = pending.popLast() {
      switch node.kind {
      case .text, .code, .inlineHTML, .codeBlock, .htmlBlock: text += node.literal
      case .softBreak, .lineBreak: text += " "
      default:
        if !text.isEmpty, text.last != " " { text += " " }
        pending.append(contentsOf: Array(node.children).reversed())
      }
    }
    return text
  }
}
