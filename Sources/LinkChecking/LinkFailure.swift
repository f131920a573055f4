/// Why there was no answer of HTTP.
package enum LinkFailure: Sendable, Hashable {
  case noHost
  case noConnection
  case timeout
  /// The certificate can't be trusted, or the two sides share no protocol.
  case insecure
  case other
}

extension LinkFailure: CustomStringConvertible {
  /// What to say of an address: "‘…’ gave no answer in time".
  package var description: String {
    switch self {
    case .noHost: "names a host that has no address"
    case .noConnection: "lets nobody connect"
    case .timeout: "gave no answer in time"
    case .insecure: "has no certificate that can be trusted"
    case .other: "gave an answer that is not HTTP"
    }
  }
}
