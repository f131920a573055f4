import HTML
import Markdown

extension MarkdownRenderer {
  mutating func render(_ list: List) {
    if let start = list.start {
      append(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
    } else if options.showsLines, list.items.contains(where: { $0.isChecked != nil }) {
      append("<ul class=\"tasks\">\n")
    } else {
      append("<ul>\n")
    }
    for item in list.items { render(item, isTight: list.isTight) }
    append(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  mutating func render(_ item: ListItem, isTight: Bool) {
    open("li", line: item.lines.lowerBound)
    append(">")
    var blocks = item.blocks[...]
    var endsLine = false
    if let isChecked = item.isChecked {
      let box = options.showsLines ? mark(isChecked) : input(isChecked)
      // The mark is part of the text and stands in its paragraph.
      if options.showsLines, !isTight, let first = blocks.first,
        case .paragraph(let inlines) = first.content
      {
        append("\n")
        renderParagraph(first, inlines, isTight: false, lead: box)
        blocks = blocks.dropFirst()
        endsLine = true
      } else {
        append(box)
      }
    }
    render(itemBlocks: blocks, isTight: isTight, afterLineEnd: endsLine)
    append("</li>\n")
  }

  /// The blocks of an item, with the line breaks that the specification's examples have.
  mutating func render(
    itemBlocks blocks: ArraySlice<Block>, isTight: Bool, afterLineEnd: Bool = false
  ) {
    var endsLine = afterLineEnd
    for block in blocks {
      let isBare = isTight && block.isParagraph
      if !isBare, !endsLine { append("\n") }
      render(block, isTight: isTight)
      endsLine = !isBare
    }
  }

  private func input(_ isChecked: Bool) -> HTML {
    let checked: HTML? = isChecked ? " checked=\"\"" : nil
    return "<input type=\"checkbox\"\(checked) disabled=\"\" /> "
  }

  /// On the site nothing can be ticked, so the box is a mark and words.
  private func mark(_ isChecked: Bool) -> HTML {
    isChecked
      ? "<span class=\"box\" aria-hidden=\"true\">☑</span><span class=\"vh\">Done: </span>"
      : "<span class=\"box\" aria-hidden=\"true\">☐</span><span class=\"vh\">To do: </span>"
  }
}
