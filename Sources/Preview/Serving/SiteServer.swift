import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Accepts connections, and lets each be served on its own.
///
/// Of FlyingFox only the sockets are used: its server of HTTP sets no bound to the head of a request
/// nor to the time that a client takes for it.
struct SiteServer: Sendable {
  let listeners: Listeners
  let responder: Responder
  let hub: ReloadHub
  /// How many connections there may be at a time.
  let connectionLimit: Int

  /// Serves until the task is cancelled.
  func run() async throws {
    let pool = SocketPool.make(maxEvents: 256)
    try await pool.prepare()
    let slots = ConnectionSlots(connectionLimit)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      for socket in listeners.sockets {
        let listener = try AsyncSocket(socket: socket, pool: pool)
        group.addTask { try await accept(on: listener, slots) }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func accept(on listener: AsyncSocket, _ slots: ConnectionSlots) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        await slots.take()
        do {
          let socket = try await listener.accept()
          group.addTask {
            await Connection(socket: socket, responder: responder, hub: hub).run()
            do { try socket.close() } catch { /* it is closed already */  }
            await slots.give()
          }
        } catch SocketError.failed(_, let code, _) where SiteServer.passes(code) {
          await slots.give()
          try await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }

  /// Whether an error of accepting is over soon: the client has gone already, or there are too many
  /// files open.
  private static func passes(_ code: Int32) -> Bool {
    [EMFILE, ENFILE, ENOBUFS, ENOMEM, ECONNABORTED, EINTR, EPROTO, EPERM].contains(code)
  }
}
