extension DiagnosticRule {
  /// What keeps the preview from being shown.
  static let preview = [
    DiagnosticRule(
      "no-browser", .warning, "No browser could be opened for --open.",
      advice: "Open the printed address yourself."),
    DiagnosticRule(
      "no-server", .error, "The system lets the preview listen at no address.",
      advice: "Choose another address with --host, or another port with --port."),
    DiagnosticRule(
      "port-taken", .error, "Another program listens at the port.",
      advice: "Choose another port with --port."),
  ]
}
