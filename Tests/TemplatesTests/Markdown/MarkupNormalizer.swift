/// Brings HTML to one form, as the specification's own test script does: attributes in order, runs
/// of white space as one space, and none around the tags of blocks.
struct MarkupNormalizer {
  private var output = ""
  private var isPreformatted = false
  private var last: MarkupToken?

  static func normalized(_ html: String) -> String {
    var normalizer = MarkupNormalizer()
    for token in MarkupToken.tokens(of: html) { normalizer.add(token) }
    return normalizer.output
  }

  private mutating func add(_ token: MarkupToken) {
    switch token {
    case .start(let name, let attributes):
      if name == "pre" { isPreformatted = true }
      if MarkupNormalizer.blocks.contains(name) { trimOutput() }
      output += "<\(name)"
      for attribute in attributes.sorted(by: { $0.name < $1.name }) {
        output += " \(attribute.name)=\"\(escaped(attribute.value))\""
      }
      output += ">"
    case .end(let name):
      if name == "pre" {
        isPreformatted = false
      } else if MarkupNormalizer.blocks.contains(name) {
        trimOutput()
      }
      output += "</\(name)>"
    case .text(let text): output += escaped(spaced(text))
    case .stray(let text): output += text
    }
    last = token
  }

  private func spaced(_ text: String) -> String {
    guard !isPreformatted else { return text }
    var words = ""
    for character in text {
      guard character.isWhitespace else {
        words.append(character)
        continue
      }
      if words.last != " " { words.append(" ") }
    }
    switch last {
    case .start("br", _): return words.hasPrefix(" ") ? String(words.dropFirst()) : words
    case .start(let name, _) where MarkupNormalizer.blocks.contains(name):
      return String(words.drop { $0 == " " })
    case .end(let name) where MarkupNormalizer.blocks.contains(name):
      return String(words.drop { $0 == " " })
    default: return words
    }
  }

  private mutating func trimOutput() {
    while output.last?.isWhitespace == true { output.removeLast() }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  private static let blocks: Set<String> = [
    "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "iframe", "li", "ol", "p", "pre", "section", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video", "script", "style",
  ]
}
