/// A reader of HTML that forgives nothing: what a page of the site may hold, and no more.
///
/// Browsers mend whatever they are given; here each character that they would have to mend is a
/// problem, so that text which became markup can't hide.
package struct MarkupCheck: Sendable {
  /// What is wrong, the first few of it.
  package private(set) var problems: [String] = []
  /// The text between the tags, references read, a space for each tag.
  package private(set) var text = ""

  private let bytes: [UInt8]
  private let path: String
  private var position = 0
  private var open: [String] = []

  /// Reads the page that stands at `path` in the site.
  package init(_ bytes: [UInt8], at path: String) {
    self.bytes = bytes
    self.path = path
    run()
  }
}

extension MarkupCheck {
  private static let void: Set = [
    "meta", "link", "br", "hr", "img", "input", "wbr", "col",
  ]
  /// What can stand in no paragraph.
  private static let blocks: Set = [
    "p", "div", "ul", "ol", "dl", "table", "section", "article", "nav", "aside", "header", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "form", "details", "figure", "hr",
    "fieldset", "main", "address", "search",
  ]
  private static let parents: [String: Set<String>] = [
    "li": ["ul", "ol", "menu"], "tr": ["thead", "tbody", "tfoot", "table"],
    "td": ["tr"], "th": ["tr"], "dt": ["dl", "div"], "dd": ["dl", "div"],
    "thead": ["table"], "tbody": ["table"], "tfoot": ["table"], "summary": ["details"],
  ]
  private static let addresses: Set = ["href", "src", "action", "formaction", "cite", "poster"]
  /// What would run, or change how the page is read.
  private static let refused: Set = [
    "style", "iframe", "object", "embed", "base", "frame", "applet",
  ]

  private mutating func run() {
    guard let whole = String(validating: bytes, as: UTF8.self) else { return report("not UTF-8") }
    if let bad = whole.unicodeScalars.first(where: MarkupCheck.isUnfit) {
      report("holds U+\(String(bad.value, radix: 16))")
    }
    guard take("<!DOCTYPE html>") else { return report("begins without a document type") }
    while position < bytes.count, problems.count < 5 {
      if bytes[position] == UInt8(ascii: "<") {
        readTag()
      } else {
        readText(until: { $0 == UInt8(ascii: "<") })
      }
    }
    if problems.isEmpty, !open.isEmpty {
      report("<\(open.joined(separator: "><"))> are not closed")
    }
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private mutating func readTag() {
    let start = position
    position += 1
    let isEnd = take("/")
    let name = readName()
    guard !name.isEmpty else { return report("a lone <", at: start) }
    if isEnd {
      guard take(">") else { return report("</\(name) goes on", at: start) }
      guard open.last == name else {
        return report("</\(name)> in <\(open.last ?? "")>", at: start)
      }
      open.removeLast()
      text += " "
      return
    }
    if MarkupCheck.refused.contains(name) { report("a <\(name)>", at: start) }
    let attributes = readAttributes(of: name)
    let isSelfClosing = take("/")
    guard take(">") else { return report("<\(name) is not closed", at: start) }
    text += " "
    checkPlace(of: name, at: start)
    guard !isSelfClosing, !MarkupCheck.void.contains(name) else { return }
    open.append(name)
    if name == "script" { readScript(attributes) }
  }

  private mutating func checkPlace(of name: String, at start: Int) {
    if let parents = MarkupCheck.parents[name], !parents.contains(open.last ?? "") {
      report("<\(name)> in <\(open.last ?? "")>", at: start)
    }
    if MarkupCheck.blocks.contains(name), open.contains("p") {
      report("<\(name)> in a paragraph", at: start)
    }
    if name == "a" || name == "button", open.contains(where: { $0 == "a" || $0 == "button" }) {
      report("<\(name)> in a link or button", at: start)
    }
  }

  private mutating func readAttributes(of element: String) -> [String: String] {
    var attributes: [String: String] = [:]
    while take(" ") || take("\n") {
      let start = position
      let name = readName()
      if name.isEmpty { continue }
      if attributes[name] != nil { report("\(name) twice", at: start) }
      if name.hasPrefix("on") || name == "style" || name == "srcdoc" {
        report("the attribute \(name)", at: start)
      }
      attributes[name] = ""
      guard take("=") else { continue }
      guard take("\"") else {
        report("\(name) without quotation marks", at: start)
        continue
      }
      let before = text
      text = ""
      readText(until: { $0 == UInt8(ascii: "\"") })
      let value = text
      text = before
      if !take("\"") { report("\(name) has no end", at: start) }
      attributes[name] = value
      if MarkupCheck.addresses.contains(name) { checkAddress(value, of: element, at: start) }
    }
    return attributes
  }

  /// Data and files of the site are the only scripts, and nothing in one ends it early.
  private mutating func readScript(_ attributes: [String: String]) {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    let isData = attributes["type"] == "application/ld+json"
    if !isData, attributes["src"] == nil { report("an inline script", at: start) }
    if !isData, position > start { report("text in a script", at: start) }
    if !bytes[position...].starts(with: "</script>".utf8) {
      report("a < in a script", at: position)
    }
  }

  /// Reads text up to a byte, and the references in it.
  private mutating func readText(until ends: (UInt8) -> Bool) {
    var run: [UInt8] = []
    while position < bytes.count, !ends(bytes[position]) {
      switch bytes[position] {
      case UInt8(ascii: "&"):
        let start = position
        guard let reference = MarkupCheck.references.first(where: { take($0.key) }) else {
          report("a lone &", at: start)
          position += 1
          continue
        }
        run += reference.value.utf8
      case UInt8(ascii: "<"), UInt8(ascii: ">"):
        // In an attribute `>` would be fine; ours write it out all the same.
        report("an unescaped \(bytes[position] == UInt8(ascii: "<") ? "<" : ">")", at: position)
        position += 1
      case let byte:
        run.append(byte)
        position += 1
      }
    }
    text += String(decoding: run, as: UTF8.self)
  }

  private static let references = [
    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&nbsp;": "\u{A0}",
  ]

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count, MarkupCheck.isName(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func report(_ problem: String, at place: Int? = nil) {
    let place = place ?? position
    let around = bytes[max(0, place - 60)..<min(bytes.count, place + 60)]
    problems.append("\(path): \(problem): …\(String(decoding: around, as: UTF8.self))…")
  }
}

// MARK: - Addresses

extension MarkupCheck {
  /// An address leads outside by http, https or mailto, or to a place inside of the site.
  private mutating func checkAddress(_ address: String, of element: String, at start: Int) {
    if address.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) {
      report("an address with a space", at: start)
    }
    let head = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let colon = head.firstIndex(of: ":") {
      let scheme = head[..<colon].lowercased()
      let isLink = element == "a" && ["http", "https", "mailto"].contains(scheme)
      // The site's own place, which the author has set: 404.html may be shown anywhere.
      let isOwn = (element == "link" || path == "404.html") && ["http", "https"].contains(scheme)
      if !isLink, !isOwn { report("the scheme \(scheme) of <\(element)>", at: start) }
      return
    }
    if address.hasPrefix("/") || address.hasPrefix("\\") {
      return report("an address from the host's root", at: start)
    }
    var depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    for part in address.prefix(while: { $0 != "?" && $0 != "#" }).split(separator: "/") {
      switch part.lowercased() {
      case "..", "%2e%2e", ".%2e", "%2e.": depth -= 1
      case ".", "%2e": break
      default: depth += 1
      }
      if depth < 0 { return report("an address outside of the site", at: start) }
    }
  }
}
