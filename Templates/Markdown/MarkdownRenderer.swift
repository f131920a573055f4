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
  /// How many regions have each name.
  var regions: [String: Int]
  private var footnotes: FootnoteLinks

  /// Sets `marks` into the passages. `region` is all that will be written, where that takes several
  /// calls: references become links to the footnotes in it.
  /// `regions` are the names of those that stand on the page already.
  init(
    options: MarkdownOptions, marks: PassageMarks = .none, region: [Block] = [],
    regions: [String: Int] = [:]
  ) {
    self.options = options
    self.marks = marks
    self.regions = regions
    footnotes = FootnoteLinks(prefix: options.idPrefix)
    footnotes.announce(region)
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
    footnotes.announce(blocks)
    var notes: [FootnoteText] = []
    for block in blocks {
      if case .footnote(let number, let inner) = block.content {
        notes.append(FootnoteText(number: number, blocks: inner, passage: passage))
        passage += block.passageCount
      } else {
        render(block, isTight: false)
      }
    }
    guard !notes.isEmpty else { return }
    let end = passage
    render(notes)
    passage = end
  }

  mutating func render(_ block: Block, isTight: Bool) {
    switch block.content {
    case .paragraph(let inlines): renderParagraph(block, inlines, isTight: isTight)
    case .heading(let level, let inlines): renderHeading(block, level, inlines)
    case .quote(let inner):
      html += "<blockquote>\n"
      for block in inner { render(block, isTight: false) }
      html += "</blockquote>\n"
    case .list(let list): render(list)
    case .code(let info, let text): renderCode(block, info: info, text)
    case .html(let text): renderRaw(block, text)
    case .hidden(let text):
      if options.showsLines { renderRaw(block, text) } else { skipPassage() }
    case .thematicBreak:
      open("hr", block)
      html += " />\n"
    case .table(let table): render(table)
    case .footnote: render([block])
    }
  }

  /// A paragraph, with `lead` before and `tail` behind its text.
  mutating func renderParagraph(
    _ block: Block, _ inlines: [Inline], isTight: Bool, lead: HTML? = nil, tail: HTML? = nil
  ) {
    if !isTight {
      open("p", block)
      html += ">"
    }
    if let lead { html += lead }
    renderPassage(inlines)
    if let tail { html += tail }
    if !isTight { html += "</p>\n" }
  }

  /// An empty heading is no heading: assistive technology would announce it as one.
  private mutating func renderHeading(_ block: Block, _ level: Int, _ inlines: [Inline]) {
    guard !options.showsLines || inlines.showsAnything else { return skipPassage() }
    let tag = headingTag(min(6, level + options.headingShift))
    open(tag, block)
    html += ">"
    renderPassage(inlines)
    close(tag)
  }

  func headingTag(_ level: Int) -> StaticString {
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

// MARK: - Lines

extension MarkdownRenderer {
  /// The beginning of a tag with the attributes that tell the line of the notes; says whether it has
  /// them, as the first block of a line has.
  @discardableResult
  mutating func open(_ tag: StaticString, line: Int) -> Bool {
    html.append("<")
    html.append(tag)
    return appendLine(line)
  }

  mutating func open(_ tag: StaticString, _ block: Block) {
    open(tag, line: block.lines.lowerBound)
  }

  /// The end of an element and of its line.
  mutating func close(_ tag: StaticString) {
    html.append("</")
    html.append(tag)
    html.append(">\n")
  }

  /// The attributes that tell the line of the notes; the first block of a line is its anchor.
  @discardableResult
  mutating func appendLine(_ number: Int) -> Bool {
    guard appendTarget(number) else { return false }
    html.append(" data-line=\"")
    html.append(number)
    html.append("\"")
    return true
  }

  /// The attribute that makes a line the target of links, without showing its number.
  @discardableResult
  mutating func appendTarget(_ number: Int) -> Bool {
    guard options.showsLines, anchors.insert(number).inserted else { return false }
    html.append(" id=\"")
    html.append(escaping: options.idPrefix[...])
    html.append("L")
    html.append(number)
    html.append("\"")
    return true
  }

  /// The `id` of the first block of a line.
  func anchor(_ number: Int) -> String { "\(options.idPrefix)L\(number)" }

  @_disfavoredOverload
  mutating func append(_ piece: HTML) { html += piece }

  mutating func append(_ literal: StaticString) { html.append(literal) }
}

// MARK: - Passages

extension MarkdownRenderer {
  /// The inline elements of one passage, with its marks.
  mutating func renderPassage(_ inlines: [Inline]) {
    var writer = InlineWriter(
      options: options, marks: marks.of(passage), footnotes: footnotes, behind: html)
    // The writer alone has it now, so that nothing is copied where it adds to it.
    html = HTML()
    writer.write(inlines)
    html = writer.html
    footnotes = writer.footnotes
    passage += 1
  }

  /// Passes over a passage that is shown elsewhere.
  mutating func skipPassage() { passage += 1 }
}

// MARK: - Footnotes

extension MarkdownRenderer {
  private mutating func render(_ notes: [FootnoteText]) {
    let label: HTML? = options.showsLines ? " aria-label=\"Footnotes\"" : nil
    html += "<section class=\"footnotes\"\(label)>\n<ol>\n"
    var next = 1
    for note in notes.sorted(by: { $0.number < $1.number }) {
      let value: HTML? = note.number == next ? nil : " value=\"\(note.number)\""
      html += "<li\(footnotes.id(ofText: note.number))\(value)>\n"
      passage = note.passage
      renderBlocks(of: note)
      html += "</li>\n"
      next = note.number + 1
    }
    html += "</ol>\n</section>\n"
  }

  /// The way back stands at the end of the last paragraph.
  private mutating func renderBlocks(of note: FootnoteText) {
    let label: HTML? = options.showsLines ? " aria-label=\"Back to the text\"" : nil
    let back = footnotes.reference(to: note.number)
      .map { "<a class=\"back\" href=\"#\($0)\"\(label)>↩</a>" as HTML }
    for block in note.blocks.dropLast() { render(block, isTight: false) }
    if let last = note.blocks.last, case .paragraph(let inlines) = last.content {
      renderParagraph(last, inlines, isTight: false, tail: back.map { " \($0)" })
    } else {
      if let last = note.blocks.last { render(last, isTight: false) }
      if let back { html += "<p>\(back)</p>\n" }
    }
  }
}
