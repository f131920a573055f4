import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The sockets that the server listens on: for this machine only, one for each of its addresses for
/// itself, on one port.
struct Listeners: Sendable {
  let sockets: [Socket]
  let port: UInt16

  /// The port to listen on.
  enum Choice: Sendable, Hashable {
    /// This one, or none; 0 lets the system choose.
    case only(UInt16)
    /// This one, or the next that is free.
    case from(UInt16)
  }

  /// How many ports are tried.
  static let tries: UInt16 = 50

  private init(_ sockets: [Socket], port: UInt16) {
    self.sockets = sockets
    self.port = port
  }

  static func open(on host: ServerHost, port choice: Choice) throws(ServerError) -> Listeners {
    switch choice {
    case .only(let port): return try open(on: host, port: port, tries: port == 0 ? tries : 1)
    case .from(let first):
      let last = first + tries - 1
      for port in first...last {
        do throws(ServerError) {
          return try open(on: host, port: port, tries: 1)
        } catch .portTaken {
          continue
        }
      }
      throw .noFreePort(first, last)
    }
  }

  /// A port that the system chose for one address may be taken on the other: it is asked again then.
  private static func open(
    on host: ServerHost, port: UInt16, tries: UInt16
  ) throws(ServerError) -> Listeners {
    var sockets: [Socket] = []
    do {
      switch host {
      case .ip4(let address): sockets.append(try socket(.inet(ip4: address, port: port)))
      case .ip6(let address): sockets.append(try socket(.inet6(ip6: address, port: port)))
      case .loopback:
        sockets.append(try socket(.inet(ip4: "127.0.0.1", port: port)))
        do {
          sockets.append(try socket(.loopback(port: try self.port(of: sockets[0]))))
        } catch SocketError.failed(_, let code, _) where code != EADDRINUSE {
          // A machine without IPv6: one address is all there is.
        }
      }
      return Listeners(sockets, port: try self.port(of: sockets[0]))
    } catch {
      for socket in sockets { close(socket) }
      guard case SocketError.failed(_, let code, let message) = error else {
        throw .refused("\(error)")
      }
      guard code == EADDRINUSE else { throw .refused(message) }
      guard tries > 1 else { throw .portTaken(port) }
      return try open(on: host, port: port, tries: tries - 1)
    }
  }

  private static func socket(_ address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(address.family))
    do {
      // A server that was just ended must not keep the next one from its port.
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return socket
    } catch {
      close(socket)
      throw error
    }
  }

  private static func port(of socket: Socket) throws -> UInt16 {
    switch try socket.sockname() {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: 0
    }
  }

  /// Nobody is listened to any more, and the port is free.
  func close() {
    for socket in sockets { Listeners.close(socket) }
  }

  private static func close(_ socket: Socket) {
    do { try socket.close() } catch { return }
  }
}
