import Markdown

/// Puts marks in the place of raw HTML and sets the HTML in again behind the renderer's back, to
/// show that nothing else differs from what the specification says.
struct RawHTML {
  private var pieces: [String] = []
  /// The pieces that are blocks of their own.
  private var blockPieces: Set<Int> = []

  mutating func marked(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for var block in blocks {
      switch block.content {
      case .html(let text):
        blockPieces.insert(pieces.count)
        block.content = .paragraph([.text(mark(text))])
      case .paragraph(let inlines): block.content = .paragraph(marked(inlines))
      case .heading(let level, let inlines):
        block.content = .heading(level: level, marked(inlines))
      case .quote(let inner): block.content = .quote(marked(inner))
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = marked(list.items[index].blocks)
        }
        block.content = .list(list)
      case .code, .thematicBreak, .table, .footnote, .hidden: break
      }
      result.append(block)
    }
    return result
  }

  /// The raw HTML in the place of its marks, without the paragraphs that stood in for its blocks.
  func restored(in html: String) -> String {
    var html = html
    for (index, piece) in pieces.enumerated() {
      let mark = RawHTML.mark(index)
      if blockPieces.contains(index) { html = html.replacing("<p>\(mark)</p>\n", with: mark) }
      html = html.replacing(mark, with: piece)
    }
    return html
  }

  private mutating func marked(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .html(let text): .text(mark(text))
      case .emphasis(let inner): .emphasis(marked(inner))
      case .strong(let inner): .strong(marked(inner))
      case .strikethrough(let inner): .strikethrough(marked(inner))
      case .link(let destination, let title, let inner):
        .link(destination: destination, title: title, marked(inner))
      default: inline
      }
    }
  }

  private mutating func mark(_ piece: String) -> String {
    pieces.append(piece)
    return RawHTML.mark(pieces.count - 1)
  }

  /// Characters of a private use area, which no example holds.
  private static func mark(_ index: Int) -> String { "\u{E000}\(index)\u{E001}" }
}
