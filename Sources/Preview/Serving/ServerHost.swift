import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the server listens.
package enum ServerHost: Sendable, Hashable {
  /// On this machine only, by both of its addresses for itself.
  case loopback
  case ip4(String)
  case ip6(String)

  /// An address, with or without the brackets that addresses of IPv6 have in links; `nil` for what
  /// is none. Names are not looked up, `localhost` apart.
  package init?(_ text: String) {
    if text == "localhost" {
      self = .loopback
      return
    }
    let bare =
      text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    do {
      _ = try sockaddr_in.inet(ip4: text, port: 0)
      self = .ip4(text)
    } catch {
      do {
        _ = try sockaddr_in6.inet6(ip6: bare, port: 0)
        self = .ip6(bare.lowercased())
      } catch {
        return nil
      }
    }
  }

  /// Whether others than this machine can reach it.
  package var isExposed: Bool {
    switch self {
    case .loopback: false
    case .ip4(let address): !address.hasPrefix("127.")
    case .ip6(let address): address != "::1"
    }
  }

  /// The site's address for a browser on this machine.
  func url(port: UInt16) -> String {
    switch self {
    case .loopback, .ip4("0.0.0.0"), .ip6("::"): "http://localhost:\(port)/"
    case .ip4(let address): "http://\(address):\(port)/"
    case .ip6(let address): "http://[\(address)]:\(port)/"
    }
  }
}
