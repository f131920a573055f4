import Diagnostics
import Parallelism

/// A look at the finished model for one kind of problem in the notes.
///
/// One checker stands in one file; all of them are listed in ``Checkers/all``.
protocol Checker: Sendable {
  /// What is found, in any order.
  func diagnostics(in site: Site) -> [Diagnostic]
}

/// All checkers.
enum Checkers {
  static let all: [any Checker] = [
    AbsentTitle(), UnreadPay(), HeadingSpelling(), NearlySame(), BrokenLinks(),
  ]

  /// What all checkers find, in any order.
  static func diagnostics(in site: Site) -> [Diagnostic] {
    all.flatMap { $0.diagnostics(in: site) }
  }

  /// The same, with all of them looking at the same time.
  static func diagnostics(in site: Site, with workers: Workers) async -> [Diagnostic] {
    await workers.map(all.count) { all[$0].diagnostics(in: site) }.flatMap(\.self)
  }
}
