package import Addresses

/// One question to a server.
package struct LinkRequest: Sendable, Hashable {
  /// How much of the page is asked for.
  package enum Method: String, Sendable, Hashable {
    /// Only whether it is there, which costs the server least.
    case head = "HEAD"
    /// The page itself, as some servers answer nothing else.
    case get = "GET"
  }

  package var method: Method
  package var url: ExternalURL

  package init(_ method: Method, _ url: ExternalURL) {
    self.method = method
    self.url = url
  }
}
