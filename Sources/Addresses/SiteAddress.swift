/// Where a site stands, as `https://example.org/notes/`: a web address that paths can be put behind.
///
/// Scheme and host are in lower case, what is not ASCII in the path is encoded, and one slash ends it.
package struct SiteAddress: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  /// Checks `text`: an address with a query, a fragment, or a name to log in with would be published
  /// in every canonical link, and lead nowhere once a path stands behind it.
  package init(_ text: String) throws(Fault) {
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) })
    else { throw .scheme }
    let rest = text.unicodeScalars.dropFirst(scheme.unicodeScalars.count)
    guard rest.allSatisfy(SiteAddress.isFit) else { throw .character }
    let authority = rest.prefix { !"/?#".unicodeScalars.contains($0) }
    let tail = rest.dropFirst(authority.count)
    guard !authority.contains("@") else { throw .login }
    guard !tail.contains("?"), !tail.contains("#") else { throw .query }
    let host = try SiteAddress.host(String(authority).lowercased())
    description = scheme + host + "/" + (try SiteAddress.path(Substring(tail)))
  }

  /// Whether it is neither white space, nor invisible, nor what can stand in no address.
  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    default:
      return !scalar.properties.isWhitespace && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }
  }

  /// The host with its port, if both can be some.
  private static func host(_ authority: String) throws(Fault) -> String {
    let end = authority.lastIndex(of: "]").map(authority.index(after:)) ?? authority.startIndex
    let host = authority[..<(authority[end...].firstIndex(of: ":") ?? authority.endIndex)]
    let port = authority[host.endIndex...]
    guard !host.isEmpty, host.hasPrefix("[") ? isIPv6(host) : isName(host) else { throw .host }
    guard port.isEmpty || isPort(port.dropFirst()) else { throw .port }
    return authority
  }

  private static func isName(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return !labels.contains("")
      && host.unicodeScalars.allSatisfy {
        !$0.isASCII || isLetterOrDigit($0) || ".-_".unicodeScalars.contains($0)
      }
  }

  private static func isIPv6(_ host: Substring) -> Bool {
    host.hasSuffix("]") && host.dropFirst().dropLast().contains(":")
      && host.dropFirst().dropLast().utf8.allSatisfy { "0123456789abcdef:.".utf8.contains($0) }
  }

  private static func isPort(_ port: Substring) -> Bool {
    port.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && UInt16(port).map { $0 > 0 } ?? false
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }

  /// The path without the slashes around it.
  private static func path(_ text: Substring) throws(Fault) -> String {
    let slash = UInt8(ascii: "/")
    var path = ""
    var bytes = Array(text.utf8.drop { $0 == slash })[...]
    while bytes.last == slash { bytes.removeLast() }
    for part in bytes.split(separator: slash, omittingEmptySubsequences: false) {
      var coded = part[...]
      while let byte = coded.popFirst() {
        guard byte == UInt8(ascii: "%") else { continue }
        guard let high = coded.popFirst(), let low = coded.popFirst(), isHex(high), isHex(low)
        else { throw .coding }
      }
      guard !isDots(part) else { throw .dots }
      for byte in part {
        if byte < 0x80 {
          path.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          path += "%" + String(byte, radix: 16, uppercase: true)
        }
      }
      path += "/"
    }
    return path == "/" ? "" : path
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    Unicode.Scalar(byte).properties.isASCIIHexDigit
  }

  /// Browsers take `%2e` for a dot too.
  private static func isDots(_ part: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: part, as: UTF8.self).lowercased()
    return [".", "..", "%2e", ".%2e", "%2e.", "%2e%2e"].contains(text)
  }
}

extension SiteAddress {
  /// Why a text is no address of a site.
  package enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
    case scheme
    case host
    case port
    case login
    case query
    case character
    case coding
    case dots

    package var description: String {
      switch self {
      case .scheme: "it begins with neither https:// nor http://"
      case .host: "it names no host"
      case .port: "its port is no number from 1 to 65535"
      case .login: "it holds a name to log in with, which would be published"
      case .query: "it holds a query or a fragment, and pages could not stand behind it"
      case .character: "it holds white space, or a character that no address can hold"
      case .coding: "a % in it is not followed by two digits"
      case .dots: "a part of its path is . or .."
      }
    }
  }
}
