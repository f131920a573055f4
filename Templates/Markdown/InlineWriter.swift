import HTML
import Markdown

/// Writes the inline elements of one passage, and sets its marks into the text.
struct InlineWriter {
  private let options: MarkdownOptions
  private var marks: ArraySlice<TextMark>
  private(set) var footnotes: FootnoteLinks
  private(set) var html: HTML
  /// The offset into the passage's plain text.
  private var offset = 0
  /// Links do not nest, so there are no marks inside one.
  private var linkDepth = 0

  /// What is written comes behind `html`.
  init(options: MarkdownOptions, marks: [TextMark], footnotes: FootnoteLinks, behind html: HTML) {
    self.options = options
    self.html = html
    self.marks = marks[...]
    self.footnotes = footnotes
  }

  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }
}

extension InlineWriter {
  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let words), .html(let words): writeText(words)
    case .code(let words):
      html += "<code>"
      writeText(words)
      html += "</code>"
    case .softBreak:
      html += "\n"
      offset += 1
    case .lineBreak:
      html += "<br />\n"
      offset += 1
    case .emphasis(let inner): wrap("<em>", inner, "</em>")
    case .strong(let inner): wrap("<strong>", inner, "</strong>")
    case .strikethrough(let inner): wrap("<del>", inner, "</del>")
    case .link(let destination, let title, let inner): writeLink(destination, title, inner)
    case .image(let source, let title, let alternative): writeImage(source, title, alternative)
    case .footnoteReference(let number, _):
      html += footnotes.reference(to: number, isInLink: linkDepth > 0)
    }
  }

  private mutating func wrap(_ open: StaticString, _ inner: [Inline], _ close: StaticString) {
    html += open
    write(inner)
    html += close
  }
}

// MARK: - Links and images

extension InlineWriter {
  private mutating func writeLink(_ destination: String, _ title: String, _ inner: [Inline]) {
    // Of an address in angle brackets inside a link the parser makes a link in a link.
    switch linkDepth > 0 ? .text : options.resolve(destination) {
    case .link(let target):
      linkDepth += 1
      // Printed pages write out the addresses of links whose text is another one.
      let isBare =
        options.showsLines && (inner.plainText == destination || !inner.showsAnything)
      html += opening(target, title, styleClass: isBare ? " class=\"url\"" : nil)
      write(inner)
      // A link without words can be neither seen nor followed.
      if options.showsLines, !inner.showsAnything { html += "\(destination)" }
      html += "</a>"
      linkDepth -= 1
    case .page(let target):
      linkDepth += 1
      html += "<a href=\"\(Href.escaped(target))\"\(attribute(title))>"
      write(inner)
      if !inner.showsAnything { html += "\(destination)" }
      html += "</a>"
      linkDepth -= 1
    case .text:
      write(inner)
      // What the link led to is part of the notes, and stays readable.
      if options.showsLines {
        html += unlinked(inner.plainText == destination ? "" : destination, title)
      }
    }
  }

  private mutating func writeImage(_ source: String, _ title: String, _ alternative: [Inline]) {
    let words = alternative.plainText
    let target = options.resolve(source)
    offset += words.utf8.count
    guard !options.showsImages else {
      let address = if case .link(let target) = target { Href.escaped(target) } else { "" }
      html += "<img src=\"\(address)\" alt=\"\(words)\"\(attribute(title)) />"
      return
    }
    let name = words.contains { !$0.isWhitespace } ? words : "Image"
    switch target {
    case .link(let target) where linkDepth == 0: html += "\(opening(target, title))\(name)</a>"
    case .link: html += "\(name)"
    case .page(let target) where linkDepth == 0:
      html += "<a href=\"\(Href.escaped(target))\"\(attribute(title))>\(name)</a>"
    case .page: html += "\(name)"
    case .text: html += "\(name)\(unlinked(source, title))"
    }
  }

  /// What an address and a title that became no link are shown as, behind the words.
  private func unlinked(_ address: String, _ title: String) -> HTML {
    switch (address.isEmpty, title.isEmpty) {
    case (true, true): ""
    case (false, true): " (<code>\(address)</code>)"
    case (true, false): " (“\(title)”)"
    case (false, false): " (<code>\(address)</code>, “\(title)”)"
    }
  }

  private func opening(_ target: String, _ title: String, styleClass: HTML? = nil) -> HTML {
    let relation: HTML? = options.showsLines ? " rel=\"noopener noreferrer\"" : nil
    return "<a\(styleClass) href=\"\(Href.escaped(target))\"\(attribute(title))\(relation)>"
  }

  private func attribute(_ title: String) -> HTML? {
    title.isEmpty ? nil : " title=\"\(title)\""
  }
}

// MARK: - Text

extension InlineWriter {
  /// Text, split where marks begin and end; a mark that spans several elements is set in each.
  private mutating func writeText(_ words: String) {
    let utf8 = words.utf8
    let end = offset + utf8.count
    var position = utf8.startIndex
    func advance(to target: Int) -> Substring {
      let next = utf8.index(position, offsetBy: target - offset)
      defer {
        position = next
        offset = target
      }
      return words[position..<next]
    }
    while offset < end, let mark = marks.first, mark.range.lowerBound < end {
      if mark.range.upperBound <= offset || mark.range.isEmpty {
        marks.removeFirst()
        continue
      }
      html.append(escaping: advance(to: max(offset, mark.range.lowerBound)))
      let marked = advance(to: min(end, mark.range.upperBound))
      // A mark of white space only, between two elements, would be a link without a name.
      let isSet = linkDepth == 0 && marked.contains { !$0.isWhitespace }
      if isSet { html += mark.open }
      html.append(escaping: marked)
      if isSet { html += mark.close }
      if mark.range.upperBound > end { break }
      marks.removeFirst()
    }
    html.append(escaping: advance(to: end))
  }
}
