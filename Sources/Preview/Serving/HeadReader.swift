import FlyingSocks

/// Cuts what a client sends into the heads of its requests.
struct HeadReader: Sendable {
  private let socket: AsyncSocket
  private var buffer: [UInt8] = []

  init(socket: AsyncSocket) { self.socket = socket }

  /// The next head; `nil` where the client has ended, or takes too long.
  mutating func next(within patience: Duration) async throws -> RequestHead? {
    do {
      let (socket, start) = (self.socket, buffer)
      let (head, rest) = try await Deadline.run(patience) {
        try await HeadReader.read(from: socket, after: start)
      }
      buffer = rest
      return try RequestHead(parsing: head)
    } catch is Deadline.Passed {
      return nil
    } catch SocketError.disconnected {
      return nil
    }
  }

  private static func read(
    from socket: AsyncSocket, after start: [UInt8]
  ) async throws -> (head: [UInt8], rest: [UInt8]) {
    var bytes = start
    var searched = 0
    while true {
      // A line end too many before a request is an old habit of clients (RFC 9112, section 2.2).
      while bytes.starts(with: [0x0D, 0x0A]) { bytes.removeFirst(2) }
      if let end = end(of: bytes, from: searched) {
        return (Array(bytes[..<end]), Array(bytes[(end + 4)...]))
      }
      guard bytes.count <= RequestHead.limit else { throw RequestFault.headTooLarge }
      searched = max(0, bytes.count - 3)
      bytes += try await socket.read(atMost: 4096)
    }
  }

  /// Where the empty line that ends a head begins.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (start...(bytes.count - 4)).first {
      bytes[$0] == 0x0D && bytes[$0 + 1] == 0x0A && bytes[$0 + 2] == 0x0D && bytes[$0 + 3] == 0x0A
    }
  }
}
