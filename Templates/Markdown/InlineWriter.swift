import HTML
import Markdown

/// Writes the inline elements of one passage, and sets its marks into the text.
struct InlineWriter {
  private let options: MarkdownOptions
  private var marks: ArraySlice<TextMark>
  private(set) var html = HTML()
  /// The offset into the passage's plain text.
  private var offset = 0
  /// Links do not nest, so there are no marks inside one.
  private var linkDepth = 0

  init(options: MarkdownOptions, marks: [TextMark]) {
    self.options = options
    self.marks = marks[...]
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
    case .footnoteReference(let number, let index):
      let id: HTML = index == 1 ? "fnref-\(number)" : "fnref-\(number)-\(index)"
      html +=
        "<sup class=\"footnote-ref\"><a href=\"#fn-\(number)\" id=\"\(id)\">\(number)</a></sup>"
    }
  }

  private mutating func wrap(_ open: HTML, _ inner: [Inline], _ close: HTML) {
    html += open
    write(inner)
    html += close
  }

  private mutating func writeLink(_ destination: String, _ title: String, _ inner: [Inline]) {
    let title: HTML? = title.isEmpty ? nil : " title=\"\(title)\""
    switch options.resolve(destination) {
    case .link(let target):
      let relation: HTML? = options.showsLines ? " rel=\"noopener noreferrer\"" : nil
      linkDepth += 1
      wrap("<a href=\"\(target)\"\(title)\(relation)>", inner, "</a>")
      linkDepth -= 1
    case .text:
      write(inner)
      // What the link led to is part of the notes, and stays readable.
      if options.showsLines, inner.plainText != destination, !destination.isEmpty {
        html += " (<code>\(destination)</code>)"
      }
    }
  }

  private mutating func writeImage(_ source: String, _ title: String, _ alternative: [Inline]) {
    let words = alternative.plainText
    let titleAttribute: HTML? = title.isEmpty ? nil : " title=\"\(title)\""
    offset += words.utf8.count
    switch options.resolve(source) {
    case .link(let target) where options.showsImages:
      html += "<img src=\"\(target)\" alt=\"\(words)\"\(titleAttribute) />"
    case .link(let target) where linkDepth == 0:
      html +=
        "<a href=\"\(target)\"\(titleAttribute) rel=\"noopener noreferrer\">\(words.isEmpty ? "Image" : words)</a>"
    case .text where options.showsImages:
      html += "<img src=\"\" alt=\"\(words)\"\(titleAttribute) />"
    default: html += "\(words)"
    }
  }

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
    while let mark = marks.first, mark.range.lowerBound < end {
      if mark.range.upperBound <= offset {
        marks.removeFirst()
        continue
      }
      html.append(escaping: advance(to: max(offset, mark.range.lowerBound)))
      let marked = advance(to: min(end, mark.range.upperBound))
      html += linkDepth == 0 ? "\(mark.open)\(marked)\(mark.close)" : "\(marked)"
      if mark.range.upperBound > end { break }
      marks.removeFirst()
    }
    html.append(escaping: advance(to: end))
  }
}
