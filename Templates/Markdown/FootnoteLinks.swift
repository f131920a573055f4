import HTML
import Markdown

/// The links between references and footnotes. A page may show a reference without its footnote,
/// or the other way round: only what is there is linked.
struct FootnoteLinks {
  let prefix: String
  /// The footnotes that are or will be shown.
  private var texts: Set<Int> = []
  private var finished: Set<Int> = []
  /// The footnotes to which a reference with an `id` is or will be shown.
  private var referenced: Set<Int> = []
  /// The references written so far.
  private var counts: [Int: Int] = [:]

  init(prefix: String) {
    self.prefix = prefix
  }

  /// Tells of blocks that will be shown.
  mutating func announce(_ blocks: [Block]) {
    let before = texts.count
    for case .footnote(let number, _) in blocks.lazy.map(\.content) { texts.insert(number) }
    guard texts.count > before else { return }
    blocks.forEachInline { inline in
      if case .footnoteReference(let number, _) = inline { referenced.insert(number) }
    }
  }

  /// The `id` attribute of a footnote; none where another one has the same number.
  mutating func id(ofText number: Int) -> HTML? {
    finished.insert(number).inserted ? " id=\"\(prefix)fn-\(number)\"" : nil
  }

  /// The `id` of the first reference to a footnote.
  func reference(to number: Int) -> HTML? {
    referenced.contains(number) ? "\(prefix)fnref-\(number)" : nil
  }

  /// A reference; links do not nest, so inside one it is only an anchor.
  mutating func reference(to number: Int, isInLink: Bool) -> HTML {
    guard texts.contains(number) else { return "<sup class=\"footnote-ref\">\(number)</sup>" }
    referenced.insert(number)
    counts[number, default: 0] += 1
    let count = counts[number, default: 1]
    let suffix: HTML? = count == 1 ? nil : "-\(count)"
    let id: HTML = " id=\"\(prefix)fnref-\(number)\(suffix)\""
    guard !isInLink else { return "<sup class=\"footnote-ref\"\(id)>\(number)</sup>" }
    return
      "<sup class=\"footnote-ref\"><a href=\"#\(prefix)fn-\(number)\"\(id)>\(number)</a></sup>"
  }
}
