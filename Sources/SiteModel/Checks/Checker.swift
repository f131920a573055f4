package import Diagnostics

/// A look at the finished model for one kind of problem in the notes.
///
/// One checker stands in one file; all of them are listed in ``Checkers/all``.
package protocol Checker: Sendable {
  /// What is found, in any order.
  func diagnostics(in site: Site) -> [Diagnostic]
}

/// All checkers.
package enum Checkers {
  package static let all: [any Checker] = [
    AbsentTitle(), UnreadPay(), HeadingSpelling(), NearlySame(), BrokenLinks(),
  ]

  /// What all checkers find, in any order.
  static func diagnostics(in site: Site) -> [Diagnostic] {
    all.flatMap { $0.diagnostics(in: site) }
  }

  /// The same, with all of them looking at the same time.
  static func concurrentDiagnostics(in site: Site) async -> [Diagnostic] {
    await withTaskGroup(of: [Diagnostic].self) { group in
      for checker in all { group.addTask { checker.diagnostics(in: site) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }
}
