package import Diagnostics

/// Why the server can't listen.
package enum ServerError: Error, Sendable, Hashable {
  /// Another program listens on the port.
  case portTaken(UInt16)
  /// No port of those that were tried is free.
  case noFreePort(UInt16, UInt16)
  /// The system refuses, with its words for it.
  case refused(String)

  package var diagnostic: Diagnostic {
    switch self {
    case .portTaken(let port):
      Diagnostic(
        .error, "port-taken", at: nil, "port \(port) is taken by another program",
        help: "Leave ‘--port’ out, and the next free port is taken; or name another.")
    case .noFreePort(let first, let last):
      Diagnostic(
        .error, "port-taken", at: nil, "the ports \(first) to \(last) are all taken",
        help: "Name a free one with ‘--port’; 0 lets the system choose.")
    case .refused(let reason):
      Diagnostic(
        .error, "no-server", at: nil, "the system lets nobody listen there: \(reason)",
        help: "‘--host’ takes an address of this machine, and ports below 1024 need rights.")
    }
  }
}
