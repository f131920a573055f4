/// The forms in which diagnostics are written.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// A line for people and editors: `file:line:column: warning: text [id]`.
  case text
  /// Our own form for scripts, see ``JSONFormat``.
  case json
  /// Annotations of GitHub Actions, see ``GitHubFormat``.
  case github
  /// The Static Analysis Results Interchange Format 2.1.0, see ``SARIFFormat``.
  case sarif
}
