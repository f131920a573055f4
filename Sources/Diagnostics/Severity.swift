/// How much a diagnostic matters.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Worth knowing; nothing has to change.
  case note
  /// Something in the notes was probably not meant; the build goes on.
  case warning
  /// The site would be wrong, and nothing is written; or the settings say that it must not be.
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
