/// Cuts HTML into ``MarkupToken``s. It knows the subset that Rolebook and the specification's
/// examples write; anything else is a stray.
struct MarkupScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ html: String) {
    rest = html[...].unicodeScalars
  }

  mutating func next() -> MarkupToken? {
    guard let first = rest.first else { return nil }
    guard first == "<" else { return .text(MarkupScanner.resolved(take { $0 != "<" })) }
    let whole = rest
    rest.removeFirst()
    if let tag = takeTag() { return tag }
    rest = Substring.UnicodeScalarView()
    return .stray(String(whole))
  }
}

extension MarkupScanner {
  private mutating func takeTag() -> MarkupToken? {
    let isEnd = skip("/")
    guard let first = rest.first, first.properties.isAlphabetic else { return nil }
    let name = take { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    var attributes: [MarkupAttribute] = []
    while true {
      let hasSpace = !take { $0.properties.isWhitespace }.isEmpty
      if skip("/") { continue }
      if skip(">") { return isEnd ? .end(name) : .start(name, attributes) }
      guard hasSpace, let attribute = takeAttribute() else { return nil }
      attributes.append(attribute)
    }
  }

  private mutating func takeAttribute() -> MarkupAttribute? {
    let name = take { $0.properties.isAlphabetic || $0 == "-" }
    guard !name.isEmpty else { return nil }
    guard skip("=") else { return MarkupAttribute(name: name, value: "") }
    guard skip("\"") else { return nil }
    let value = take { $0 != "\"" }
    guard skip("\"") else { return nil }
    return MarkupAttribute(name: name, value: MarkupScanner.resolved(value))
  }

  private mutating func take(while matches: (Unicode.Scalar) -> Bool) -> String {
    let taken = rest.prefix(while: matches)
    rest = rest[taken.endIndex...]
    return String(taken)
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private static func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
