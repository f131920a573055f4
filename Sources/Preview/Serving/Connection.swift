import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One client: reads its requests one after the other, and answers each.
///
/// A client gets so long for the head of each request and for each part of an answer; a slow one
/// holds up nobody else.
struct Connection: Sendable {
  let socket: AsyncSocket
  let responder: Responder
  let hub: ReloadHub

  /// How long a client may take for the head of a request, or between two requests.
  static let headPatience = Duration.seconds(15)
  /// How long a client may take for a part of an answer.
  static let partPatience = Duration.seconds(15)
  static let partSize = 64 * 1024

  /// Serves the client until it or we end it.
  func run() async {
    var reader = HeadReader(socket: socket)
    do {
      while try await answerNext(&reader) {}
    } catch let fault as RequestFault {
      await refuse(fault, withBody: true)
    } catch {
      // The client went away, or is too slow: there is nobody to tell.
    }
  }

  /// Whether the client may ask for more.
  private func answerNext(_ reader: inout HeadReader) async throws -> Bool {
    guard let head = try await reader.next(within: Connection.headPatience) else { return false }
    let reply: Responder.Reply
    do {
      reply = try await responder.reply(to: head)
    } catch {
      await refuse(error, withBody: head.method != "HEAD")
      return false
    }
    switch reply {
    case .response(let response):
      try await send(response, to: head)
      return head.keepsConnection
    case .events(let page, let tag):
      await stream(page: page, tag: tag)
      return false
    }
  }

  private func send(_ response: Response, to head: RequestHead) async throws {
    let bytes = response.head(
      length: response.body.count, keepsConnection: head.keepsConnection)
    try await write(head.method == "HEAD" ? bytes : bytes + response.body)
  }

  /// Says what is wrong, and ends the connection: where the next request begins is not known. What
  /// the client still sends is taken first, since it would not see the answer otherwise.
  private func refuse(_ fault: RequestFault, withBody: Bool) async {
    let response = Response(fault)
    do {
      let head = response.head(length: response.body.count, keepsConnection: false)
      try await write(withBody ? head + response.body : head)
      _ = shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
      try await Deadline.run(.seconds(1)) {
        for _ in 0..<64 { _ = try await socket.read(atMost: 4096) }
      }
    } catch {
      // It is gone already, or goes on for too long.
    }
  }

  private func write(_ bytes: [UInt8]) async throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = Data(rest.prefix(Connection.partSize))
      rest = rest.dropFirst(part.count)
      try await Deadline.run(Connection.partPatience) { try await socket.write(part) }
    }
  }

  /// Tells a page of changes until its client is gone, which reading tells at once.
  private func stream(page: RequestPath, tag: String) async {
    let (id, events) = await hub.connect(page: page, tag: tag)
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          try await write(EventStream.head)
          for await event in events { try await write(event) }
        } catch {
          return
        }
      }
      group.addTask {
        do {
          while true { _ = try await socket.read(atMost: 4096) }
        } catch {
          return
        }
      }
      await group.next()
      await hub.disconnect(id)
      group.cancelAll()
    }
  }
}
