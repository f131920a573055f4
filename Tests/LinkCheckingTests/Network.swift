import Addresses
import Synchronization

@testable import LinkChecking

/// A network in memory that remembers what it was asked.
final class Network: Sendable {
  private let state = Mutex<(asked: [LinkRequest], pauses: [Duration])>(([], []))
  private let answers: [String: [LinkAnswer]]

  /// The answers of each address, one after the other; the last goes on for ever. An address that
  /// is not here has no host.
  init(_ answers: [String: [LinkAnswer]]) {
    self.answers = answers
  }

  var asked: [String] {
    state.withLock { $0.asked.map { "\($0.method.rawValue) \($0.url)" } }
  }

  var pauses: [Duration] { state.withLock { $0.pauses } }

  var client: LinkClient {
    LinkClient(
      ask: { request in
        self.state.withLock { state in
          state.asked.append(request)
          let count = state.asked.count { $0.url == request.url }
          let answers = self.answers[request.url.description] ?? [.failure(.noHost)]
          return answers[min(count, answers.count) - 1]
        }
      }, pause: { time in self.state.withLock { $0.pauses.append(time) } })
  }
}
