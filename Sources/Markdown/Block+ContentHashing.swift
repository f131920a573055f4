package import ContentHashing

// A new case, or a value that it holds, is to be added here as well: what is left out does not tell
// two blocks apart. Each case begins with a number of its own.
extension Block: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(lines.lowerBound)
    hasher.combine(lines.upperBound)
    hasher.combine(column)
    hasher.combine(content)
  }
}

extension Block.Content: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    switch self {
    case .paragraph(let inlines):
      hasher.combine(0)
      hasher.combine(inlines)
    case .heading(let level, let inlines):
      hasher.combine(1)
      hasher.combine(level)
      hasher.combine(inlines)
    case .quote(let blocks):
      hasher.combine(2)
      hasher.combine(blocks)
    case .list(let list):
      hasher.combine(3)
      hasher.combine(list)
    case .code(let info, let text):
      hasher.combine(4)
      hasher.combine(info)
      hasher.combine(text)
    case .html(let text):
      hasher.combine(5)
      hasher.combine(text)
    case .thematicBreak: hasher.combine(6)
    case .table(let table):
      hasher.combine(7)
      hasher.combine(table)
    case .footnote(let number, let blocks):
      hasher.combine(8)
      hasher.combine(number)
      hasher.combine(blocks)
    case .hidden(let text):
      hasher.combine(9)
      hasher.combine(text)
    }
  }
}

extension List: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(start)
    hasher.combine(isTight)
    hasher.combine(items)
  }
}

extension ListItem: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(isChecked)
    hasher.combine(lines.lowerBound)
    hasher.combine(lines.upperBound)
    hasher.combine(column)
    hasher.combine(blocks)
  }
}

extension Table: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(alignments)
    hasher.combine(header)
    hasher.combine(rows)
  }
}

extension Table.Row: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(line)
    hasher.combine(cells.count)
    for cell in cells { hasher.combine(cell) }
  }
}

extension Table.Alignment: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    switch self {
    case .none: hasher.combine(0)
    case .left: hasher.combine(1)
    case .center: hasher.combine(2)
    case .right: hasher.combine(3)
    }
  }
}
