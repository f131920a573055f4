/// Finds what is wrong in HTML that Rolebook wrote: tags that do not match, elements, attributes
/// and addresses that it never writes, what the content models of HTML forbid.
struct MarkupFaults {
  private var faults: [String] = []
  private var open: [(name: String, hasText: Bool)] = []
  private var ids: Set<String> = []

  static func faults(in html: String) -> [String] {
    var check = MarkupFaults()
    for token in MarkupToken.tokens(of: html) { check.add(token) }
    for element in check.open { check.faults.append("<\(element.name)> is never closed") }
    return check.faults
  }
}

extension MarkupFaults {
  private static let elements: Set<String> = [
    "a", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "img", "input", "li", "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody",
    "td", "th", "thead", "tr", "ul",
  ]
  private static let attributes: Set<String> = [
    "align", "alt", "aria-hidden", "aria-label", "checked", "class", "data-line", "disabled",
    "href", "id", "rel", "role", "src", "start", "tabindex", "title", "type", "value",
  ]
  private static let phrases: Set<String> = [
    "a", "br", "code", "del", "em", "img", "input", "span", "strong", "sup",
  ]
  private static let unsafeSchemes = ["javascript:", "vbscript:", "data:", "file:"]

  private mutating func add(_ token: MarkupToken) {
    switch token {
    case .start(let name, let attributes): addStart(name, attributes)
    case .end(let name):
      guard let last = open.popLast(), last.name == name else {
        faults.append("</\(name)> closes nothing")
        return
      }
      let isHeading = name.count == 2 && name.hasPrefix("h")
      if isHeading || name == "a", !last.hasText, isSite { faults.append("<\(name)> is empty") }
      if last.hasText { markText() }
    case .text(let text):
      if text.contains(where: { !$0.isWhitespace }) { markText() }
      let parents = ["ul", "ol", "table", "thead", "tbody", "tr"]
      if let last = open.last?.name, parents.contains(last),
        text.contains(where: { !$0.isWhitespace })
      {
        faults.append("text in <\(last)>")
      }
    case .stray(let text): faults.append("stray \(text.prefix(20))")
    }
  }

  /// Only the form of the site promises that nothing is empty; it alone numbers lines.
  private var isSite: Bool { ids.contains { $0.contains("L") } }

  private mutating func markText() {
    if !open.isEmpty { open[open.count - 1].hasText = true }
  }

  private mutating func addStart(_ name: String, _ attributes: [MarkupAttribute]) {
    if !MarkupFaults.elements.contains(name) { faults.append("<\(name)> is unknown") }
    if Set(attributes.map(\.name)).count < attributes.count { faults.append("<\(name)> repeats") }
    for attribute in attributes { add(attribute, of: name) }
    let names = open.map(\.name)
    if name == "a", names.contains("a") { faults.append("a link in a link") }
    if let last = names.last, MarkupFaults.phrases.contains(last) || last == "p" || last == "pre",
      !MarkupFaults.phrases.contains(name)
    {
      faults.append("<\(name)> in <\(last)>")
    }
    if name == "li", names.last != "ul", names.last != "ol" { faults.append("<li> in no list") }
    if name == "img" { markText() }
    if !MarkupToken.voidElements.contains(name) { open.append((name, false)) }
  }

  private mutating func add(_ attribute: MarkupAttribute, of name: String) {
    let value = attribute.value
    switch attribute.name {
    case "id": if !ids.insert(value).inserted { faults.append("id \(value) twice") }
    case "href", "src":
      let start = value.lowercased().filter { !$0.isWhitespace }
      if MarkupFaults.unsafeSchemes.contains(where: start.hasPrefix) {
        faults.append("unsafe \(value)")
      }
      if value.contains(where: { " <>\"\\^`{|}[]".contains($0) || !$0.isASCII }) {
        faults.append("no address: \(value)")
      }
    case "start", "value", "data-line":
      if Int(value) == nil { faults.append("no number: \(value)") }
    case let other where !MarkupFaults.attributes.contains(other):
      faults.append("\(other) of <\(name)> is unknown")
    default: break
    }
  }
}
