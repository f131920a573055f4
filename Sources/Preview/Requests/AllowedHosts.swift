/// The hosts that a request may name.
///
/// A page of any site may let its own name lead to 127.0.0.1 after it was loaded, and would then
/// read what is served here ("DNS rebinding"); but its requests still name its own host.
struct AllowedHosts: Sendable, Hashable {
  private let names: Set<String>
  /// Whether any address will do: a page can't make a browser take its name for one.
  private let allowsAddresses: Bool

  /// The names of this machine for itself, and the host that the server was given.
  init(_ host: ServerHost) {
    let own: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
    switch host {
    case .loopback:
      names = own
      allowsAddresses = false
    case .ip4(let address):
      names = own.union([address])
      allowsAddresses = address == "0.0.0.0"
    case .ip6(let address):
      names = own.union(["[\(address)]"])
      allowsAddresses = address == "::"
    }
  }

  /// Whether the value of a `Host` field names one of them; the port does not matter, as it may be
  /// that of a tunnel.
  func allow(_ field: String) -> Bool {
    guard let name = AllowedHosts.name(in: field.lowercased()) else { return false }
    return names.contains(name) || (allowsAddresses && ServerHost(name) != nil)
  }

  /// The host without its port; `nil` for what is no host.
  private static func name(in field: String) -> String? {
    var end = field.endIndex
    if field.hasPrefix("[") {
      guard let bracket = field.firstIndex(of: "]") else { return nil }
      end = field.index(after: bracket)
    } else if let colon = field.firstIndex(of: ":") {
      end = colon
    }
    let port = field[end...]
    guard
      port.isEmpty
        || (port.first == ":" && port.dropFirst().allSatisfy(\.isASCII)
          && port.dropFirst().allSatisfy(\.isWholeNumber))
    else { return nil }
    return String(field[..<end])
  }
}
