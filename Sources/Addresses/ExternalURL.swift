/// An address outside the site that is safe to link to: `http`, `https` or `mailto`.
package struct ExternalURL: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  /// Checks `text`; `nil` for any other scheme, for control characters, and for white space inside.
  package init?(_ text: String) {
    let text = text.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    switch text[..<colon].lowercased() {
    case "http", "https":
      guard text[colon...].hasPrefix("://"), let first = text[colon...].dropFirst(3).first,
        !ExternalURL.endsHost(first)
      else { return nil }
    case "mailto":
      guard text[colon...].utf8.count > 1 else { return nil }
    default: return nil
    }
    guard text.unicodeScalars.allSatisfy(ExternalURL.isVisible) else { return nil }
    description = String(text)
  }

  /// The host in lower case without `www.`; the address's own domain for `mailto`.
  package var host: String {
    guard let colon = description.firstIndex(of: ":") else { return "" }
    var rest = description[description.index(after: colon)...]
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2).prefix { !ExternalURL.endsHost($0) }
    } else {
      rest = rest.prefix { $0 != "?" }
    }
    if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    // The colons of an IPv6 address stand in brackets.
    let bracket = rest.lastIndex(of: "]") ?? rest.startIndex
    if let port = rest[bracket...].lastIndex(of: ":") { rest = rest[..<port] }
    let host = rest.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Browsers take a backslash for a slash.
  private static func endsHost(_ character: Character) -> Bool { "/\\?#".contains(character) }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value > 0x20 && scalar.value != 0x7F }
    return scalar.value > 0x9F && !scalar.properties.isWhitespace
  }
}
