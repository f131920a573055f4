package import Addresses

/// What is known of an address after it was asked.
package enum LinkVerdict: Sendable, Hashable {
  case alive
  /// It leads to another address for good.
  case moved(to: ExternalURL)
  /// It answers people, and not programs.
  case refused(status: Int)
  case dead(status: Int)
  /// A server's own error, in the last try.
  case failing(status: Int)
  case unreachable(LinkFailure)
  /// It leads from one address to the next without end, or to no web address.
  case astray

  /// Reads the status of an answer that is no redirection.
  init(status: Int) {
    switch status {
    case 200..<400: self = .alive
    // 416 answers the range that is asked for, of a page that is there. 999 is LinkedIn's own.
    case 416: self = .alive
    case 401, 402, 403, 405, 406, 407, 429, 451, 999: self = .refused(status: status)
    case 408, 425: self = .failing(status: status)
    case 400..<500: self = .dead(status: status)
    default: self = .failing(status: status)
    }
  }

  /// Whether asking again may give another answer.
  var isTemporary: Bool {
    switch self {
    case .failing, .unreachable, .refused(status: 429): true
    case .alive, .moved, .refused, .dead, .astray: false
    }
  }

  /// Whether it holds for as long as the cache is used: what is wrong is asked again each time, so
  /// that a repaired page is not told of.
  var isKept: Bool {
    switch self {
    case .alive, .moved: true
    default: false
    }
  }
}
