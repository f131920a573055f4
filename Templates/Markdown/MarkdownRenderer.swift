package import HTML
package import Markdown

/// Writes Markdown as HTML: the only place that does.
///
/// Without lines and marks the result is what the GitHub Flavored Markdown specification shows for
/// its examples, except that raw HTML is shown as text and unsafe links lose their destination.
package struct MarkdownRenderer: Sendable {
  let options: MarkdownOptions
  private let marks: PassageMarks
  private(set) var html = HTML()
  /// The number of passages met so far.
  private(set) var passage = 0
  private var anchors: Set<Int> = []

  init(options: MarkdownOptions, marks: PassageMarks = .none) {
    self.options = options
    self.marks = marks
  }

  /// A whole document.
  package static func html(_ blocks: [Block], options: MarkdownOptions) -> HTML {
    var renderer = MarkdownRenderer(options: options)
    renderer.render(blocks)
    return renderer.html
  }
}

// MARK: - Blocks

extension MarkdownRenderer {
  /// Blocks one below the other; footnotes come last, in a section of their own.
  mutating func render(_ blocks: [Block]) {
    let notes = blocks.filter(\.isFootnote)
    for block in blocks where !block.isFootnote { render(block, isTight: false) }
    guard !notes.isEmpty else { return }
    html += "<section class=\"footnotes\">\n<ol>\n"
    for note in notes { renderFootnote(note) }
    html += "</ol>\n</section>\n"
  }

  mutating func render(_ block: Block, isTight: Bool) {
    switch block.content {
    case .paragraph(let inlines):
      if isTight {
        renderPassage(inlines)
      } else {
        html += "<p\(line(block))>"
        renderPassage(inlines)
        html += "</p>\n"
      }
    case .heading(let level, let inlines): renderHeading(block, level, inlines)
    case .quote(let inner):
      html += "<blockquote>\n"
      for block in inner { render(block, isTight: false) }
      html += "</blockquote>\n"
    case .list(let list): render(list)
    case .code(let info, let text):
      passage += 1
      let language = info.split(whereSeparator: \.isWhitespace).first
      html +=
        "<pre\(line(block))><code\(language.map { " class=\"language-\($0)\"" as HTML })>\(text)</code></pre>\n"
    case .html(let text), .hidden(let text):
      passage += 1
      html += "<pre\(line(block)) class=\"raw\"><code>\(text)</code></pre>\n"
    case .thematicBreak: html += "<hr />\n"
    case .table(let table): render(table)
    case .footnote: renderFootnote(block)
    }
  }

  private mutating func renderHeading(_ block: Block, _ level: Int, _ inlines: [Inline]) {
    let tag = HTML.headingTag(min(6, level + options.headingShift))
    html += "<\(tag)\(line(block))>"
    renderPassage(inlines)
    html += "</\(tag)>\n"
  }

  mutating func render(_ list: List) {
    if let start = list.start {
      let from: HTML? = start == 1 ? nil : " start=\"\(start)\""
      html += "<ol\(from)>\n"
    } else if options.showsLines, list.items.contains(where: { $0.isChecked != nil }) {
      html += "<ul class=\"tasks\">\n"
    } else {
      html += "<ul>\n"
    }
    for item in list.items { render(item, isTight: list.isTight) }
    html += list.start == nil ? "</ul>\n" : "</ol>\n"
  }

  mutating func render(_ item: ListItem, isTight: Bool) {
    html += "<li\(line(item.lines.lowerBound))>"
    if let isChecked = item.isChecked { renderBox(isChecked) }
    render(itemBlocks: item.blocks[...], isTight: isTight)
    html += "</li>\n"
  }

  /// The blocks of an item, with the line breaks that the specification's examples have.
  mutating func render(itemBlocks blocks: ArraySlice<Block>, isTight: Bool) {
    var endsLine = false
    for block in blocks {
      let isBare = isTight && block.isParagraph
      if !isBare, !endsLine { html += "\n" }
      render(block, isTight: isTight)
      endsLine = !isBare
    }
  }

  private mutating func renderBox(_ isChecked: Bool) {
    let checked: HTML = isChecked ? " checked=\"\"" : ""
    let label: HTML =
      options.showsLines ? " aria-label=\"\(isChecked ? "Done" : "Open")\"" : ""
    html += "<input type=\"checkbox\"\(checked) disabled=\"\"\(label) /> "
  }

  private mutating func render(_ table: Table) {
    if options.showsLines {
      html += "<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">\n"
    }
    html += "<table>\n<thead>\n"
    renderRow(table.header, isHeader: true, table.alignments)
    html += "</thead>\n"
    if !table.rows.isEmpty {
      html += "<tbody>\n"
      for row in table.rows { renderRow(row, isHeader: false, table.alignments) }
      html += "</tbody>\n"
    }
    html += "</table>\n"
    if options.showsLines { html += "</div>\n" }
  }

  private mutating func renderRow(
    _ row: Table.Row, isHeader: Bool, _ alignments: [Table.Alignment]
  ) {
    html += "<tr\(line(row.line))>\n"
    for (index, cell) in row.cells.enumerated() {
      let alignment = alignments.indices.contains(index) ? alignments[index] : .none
      html += isHeader ? "<th\(alignment.attribute)>" : "<td\(alignment.attribute)>"
      renderPassage(cell)
      html += isHeader ? "</th>\n" : "</td>\n"
    }
    html += "</tr>\n"
  }

  private mutating func renderFootnote(_ block: Block) {
    guard case .footnote(let number, let inner) = block.content else { return }
    html += "<li id=\"fn-\(number)\"\(line(block, hasOwnID: true))>\n"
    for block in inner { render(block, isTight: false) }
    html +=
      "<p><a href=\"#fnref-\(number)\" class=\"footnote-backref\">↩<span class=\"vh\"> Back to the text</span></a></p>\n</li>\n"
  }
}

// MARK: - Lines

extension MarkdownRenderer {
  /// The attributes that tell the line of the notes; the first block of a line is its anchor.
  mutating func line(_ number: Int, hasOwnID: Bool = false) -> HTML? {
    guard options.showsLines else { return nil }
    guard anchors.insert(number).inserted else { return nil }
    return hasOwnID ? " data-line=\"\(number)\"" : " id=\"L\(number)\" data-line=\"\(number)\""
  }

  private mutating func line(_ block: Block, hasOwnID: Bool = false) -> HTML? {
    line(block.lines.lowerBound, hasOwnID: hasOwnID)
  }

  mutating func append(_ piece: HTML) { html += piece }

  /// Passes over a passage that is shown elsewhere.
  mutating func skipPassage() { passage += 1 }
}

// MARK: - Inline elements

extension MarkdownRenderer {
  /// The inline elements of one passage, with its marks.
  mutating func renderPassage(_ inlines: [Inline]) {
    var writer = InlineWriter(options: options, marks: marks.of(passage))
    writer.write(inlines)
    html += writer.html
    passage += 1
  }
}

extension Block {
  fileprivate var isFootnote: Bool { if case .footnote = content { true } else { false } }
  fileprivate var isParagraph: Bool { if case .paragraph = content { true } else { false } }
}

extension Table.Alignment {
  fileprivate var attribute: HTML? {
    switch self {
    case .none: nil
    case .left: " align=\"left\""
    case .center: " align=\"center\""
    case .right: " align=\"right\""
    }
  }
}

extension HTML {
  /// The name of a heading's element.
  fileprivate static func headingTag(_ level: Int) -> HTML {
    switch level {
    case 1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }
}
