package import Diagnostics

/// Asks before a build whether there is memory enough for what it reads. A process that gets none in its
/// midst is ended by the system, without a word about why.
package struct MemoryCheck: Sendable {
  private let limits: @Sendable () -> MemoryLimits
  private let warn: @Sendable (Diagnostic) -> Void

  /// Without arguments, there are no limits.
  ///
  /// - Parameters:
  ///   - limits: asked where there is much to read only.
  ///   - warn: told at once what may go wrong, as there may be no later.
  package init(
    limits: @escaping @Sendable () -> MemoryLimits = { MemoryLimits() },
    warn: @escaping @Sendable (Diagnostic) -> Void = { _ in }
  ) {
    self.limits = limits
    self.warn = warn
  }

  /// What keeps a build that needs so much from being tried.
  func shortage(for need: MemoryNeed) -> Diagnostic? {
    guard !need.isSmall, let problem = need.problem(within: limits()) else { return nil }
    if problem.severity == .error { return problem }
    warn(problem)
    return nil
  }
}
