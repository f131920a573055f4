import Markdown

/// Gathers the links and images of blocks, with the line of each.
struct LinkCollector {
  let section: Int
  let role: Int?
  private(set) var links: [NoteLink] = []
  private var blockLine = 1

  init(section: Int, role: Int?) {
    self.section = section
    self.role = role
  }

  mutating func collect(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines), .heading(_, let inlines):
        collect(inlines, from: block.lines.lowerBound)
      case .quote(let inner), .footnote(_, let inner): collect(inner)
      case .list(let list): for item in list.items { collect(item.blocks) }
      case .table(let table):
        for row in [table.header] + table.rows {
          for cell in row.cells { collect(cell, from: row.line) }
        }
      case .code, .html, .hidden, .thematicBreak: break
      }
    }
  }

  private mutating func collect(_ inlines: [Inline], from line: Int) {
    blockLine = line
    var line = line
    collect(inlines, line: &line)
  }

  private mutating func collect(_ inlines: [Inline], line: inout Int) {
    for inline in inlines {
      switch inline {
      case .link(let destination, _, let inner), .image(let destination, _, let inner):
        links.append(
          NoteLink(
            destination: destination, line: line, blockLine: blockLine, section: section,
            role: role))
        collect(inner, line: &line)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        collect(inner, line: &line)
      case .softBreak, .lineBreak: line += 1
      case .text, .code, .html, .footnoteReference: break
      }
    }
  }
}
