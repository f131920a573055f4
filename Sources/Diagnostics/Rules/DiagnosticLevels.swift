/// How much each kind of diagnostic matters to one author.
///
/// ```
/// checks:
///   heading-spelling: off
///   title-absent: warning
/// ```
package struct DiagnosticLevels: Sendable, Hashable {
  /// The levels by id; an id without one has its rule's own.
  package var byID: [String: DiagnosticLevel]

  package init(_ byID: [String: DiagnosticLevel] = [:]) {
    self.byID = byID
  }

  /// The diagnostics with these levels, in the same order; without those that are off.
  package func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !byID.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      guard let level = byID[diagnostic.id] else { return diagnostic }
      guard let severity = level.severity else { return nil }
      var diagnostic = diagnostic
      diagnostic.severity = severity
      return diagnostic
    }
  }
}

extension [Diagnostic] {
  /// With every warning as an error, but for what depends on the network: a build must not fail for
  /// another's server unless that is asked for.
  package var strict: [Diagnostic] {
    map { diagnostic in
      guard diagnostic.severity == .warning, !diagnostic.dependsOnNetwork else { return diagnostic }
      var diagnostic = diagnostic
      diagnostic.severity = .error
      return diagnostic
    }
  }
}

extension Diagnostic {
  /// Whether the same notes may be without it tomorrow.
  package var dependsOnNetwork: Bool { DiagnosticRule.named(id)?.dependsOnNetwork == true }
}
