import HTML
import Markdown

extension MarkdownRenderer {
  mutating func renderCode(_ block: Block, info: String, _ text: String) {
    let language = info.split(whereSeparator: \.isWhitespace).first
    let name = info.isEmpty ? "Code" : "Code, \(info)"
    open("pre", block)
    append("\(region(name))><code")
    // Evidence leads to the line of the text, which is not that of the fence.
    appendTarget(block.firstTextLine)
    append("\(language.map { " class=\"language-\($0)\"" as HTML })>")
    renderPassage([.text(text)])
    append("</code></pre>\n")
  }

  /// Source text as it stands in the notes.
  mutating func renderRaw(_ block: Block, _ text: String) {
    open("pre", block)
    append(" class=\"raw\"\(region("Code"))><code>")
    renderPassage([.text(text)])
    append("</code></pre>\n")
  }

  /// The attributes of what scrolls by itself, so that the keyboard reaches it; names of regions
  /// differ, so that they tell them apart.
  mutating func region(_ name: String) -> HTML? {
    guard options.showsLines else { return nil }
    regions[name, default: 0] += 1
    let count = regions[name, default: 1]
    let label = count == 1 ? name : "\(name) \(count)"
    return " tabindex=\"0\" role=\"region\" aria-label=\"\(label)\""
  }
}
