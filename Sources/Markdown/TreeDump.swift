extension Document {
  /// The tree as indented lines, one a block or inline element, for tests and for looking at.
  ///
  /// `list 3-9 bullet tight` names the kind, the lines and what else tells blocks apart.
  package var treeDump: String {
    var dump = TreeDump()
    dump.add(blocks, indent: 0)
    return dump.text
  }
}

private struct TreeDump {
  var text = ""

  mutating func add(_ blocks: [Block], indent: Int) {
    for block in blocks {
      let lines = "\(block.lines.lowerBound)-\(block.lines.upperBound)"
      switch block.content {
      case .paragraph(let inlines):
        line("paragraph \(lines)", indent)
        add(inlines, indent: indent + 1)
      case .heading(let level, let inlines):
        line("heading \(lines) level \(level)", indent)
        add(inlines, indent: indent + 1)
      case .quote(let inner):
        line("quote \(lines)", indent)
        add(inner, indent: indent + 1)
      case .list(let list):
        let marker = list.start.map { "from \($0)" } ?? "bullet"
        line("list \(lines) \(marker) \(list.isTight ? "tight" : "loose")", indent)
        for item in list.items {
          let box = item.isChecked.map { $0 ? " ticked" : " open" } ?? ""
          line("item \(item.lines.lowerBound)-\(item.lines.upperBound)\(box)", indent + 1)
          add(item.blocks, indent: indent + 2)
        }
      case .code(let info, let text):
        line("code \(lines) \(info.debugDescription) \(text.debugDescription)", indent)
      case .html(let text): line("html \(lines) \(text.debugDescription)", indent)
      case .thematicBreak: line("break \(lines)", indent)
      case .table(let table):
        line("table \(lines)", indent)
        for row in [table.header] + table.rows {
          line("row \(row.line)", indent + 1)
          for cell in row.cells { line(cell.plainText.debugDescription, indent + 2) }
        }
      case .footnote(let number, let inner):
        line("footnote \(lines) \(number)", indent)
        add(inner, indent: indent + 1)
      case .hidden(let text): line("hidden \(lines) \(text.debugDescription)", indent)
      }
    }
  }

  mutating func add(_ inlines: [Inline], indent: Int) {
    for inline in inlines {
      switch inline {
      case .text(let words): line("text \(words.debugDescription)", indent)
      case .code(let words): line("code \(words.debugDescription)", indent)
      case .html(let words): line("html \(words.debugDescription)", indent)
      case .softBreak: line("soft break", indent)
      case .lineBreak: line("line break", indent)
      case .emphasis(let inner): nest("emphasis", inner, indent)
      case .strong(let inner): nest("strong", inner, indent)
      case .strikethrough(let inner): nest("strikethrough", inner, indent)
      case .link(let destination, _, let inner): nest("link \(destination)", inner, indent)
      case .image(let source, _, let inner): nest("image \(source)", inner, indent)
      case .footnoteReference(let number, let index): line("reference \(number).\(index)", indent)
      }
    }
  }

  private mutating func nest(_ name: String, _ inner: [Inline], _ indent: Int) {
    line(name, indent)
    add(inner, indent: indent + 1)
  }

  private mutating func line(_ words: String, _ indent: Int) {
    text += String(repeating: "  ", count: indent) + words + "\n"
  }
}
