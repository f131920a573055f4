/// How much memory a program may have where it runs.
package struct MemoryLimits: Sendable, Hashable {
  /// What sets a limit.
  package enum Source: Sendable, Hashable, CaseIterable {
    /// `ulimit -v`: all addresses, whether there is memory behind them or not.
    case addressSpace
    /// `ulimit -d`.
    case data
    /// The control group, as that of a container.
    case group
    /// What the machine has left, which others may take or give back.
    case machine
  }

  /// In bytes, of each source that sets one.
  package var bytes: [Source: Int]

  package init(_ bytes: [Source: Int] = [:]) { self.bytes = bytes }
}

extension MemoryLimits.Source {
  /// As a sentence names it.
  var name: String {
    switch self {
    case .addressSpace: "the limit of the address space (ulimit -v)"
    case .data: "the limit of data (ulimit -d)"
    case .group: "the limit of the control group"
    case .machine: "what the machine has left"
    }
  }
}
