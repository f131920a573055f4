import Addresses

/// What a request's target asks for: a path of the site, or nothing that a site can have.
///
/// ```
/// /roles/?page=2     roles/index.html
/// /a%20b.txt         a b.txt
/// /%2e%2e/secret     malformed
/// ```
enum RequestPath: Sendable, Hashable {
  /// A path relative to the site's root; it may not be there.
  case path(String)
  /// No honest client sends such a target: it tries to leave the site, or can't be decoded.
  case malformed

  /// Takes a target apart: the query is left out, and the path is decoded once.
  init(target: some StringProtocol) {
    let path = target.prefix { $0 != "?" }
    guard path.utf8.first == UInt8(ascii: "/"), !target.contains("#"),
      let decoded = PercentCoding.decode(path.dropFirst()),
      decoded.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" })
    else {
      self = .malformed
      return
    }
    let parts = decoded.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains("."), !parts.contains("..") else {
      self = .malformed
      return
    }
    self = .path(decoded.isEmpty || decoded.hasSuffix("/") ? decoded + "index.html" : decoded)
  }
}
