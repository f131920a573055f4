extension DiagnosticRule {
  /// What keeps two states of the notes from being compared.
  static let comparing = [
    DiagnosticRule(
      "diff-source", .error, "What `diff` is to compare can't be read.",
      advice: "Name a folder of notes, an output folder, a roles.json, or a git revision.")
  ]
}
