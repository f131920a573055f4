/// What the settings can make of a kind of diagnostic.
package enum DiagnosticLevel: String, Sendable, Hashable, CaseIterable {
  /// It is not told at all.
  case off
  case note
  case warning
  case error

  /// The severity; `nil` for what is not told.
  var severity: Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
