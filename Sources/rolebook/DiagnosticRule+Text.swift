import Diagnostics

extension DiagnosticRule {
  /// The rule in words, for `check --explain`.
  var explanation: String {
    var text = "\(id): \(severity.rawValue)\n\n\(meaning)\n\(advice)\n"
    if dependsOnNetwork {
      text += "\nAsked with --external only; it ends with status 1 only with --external-fail,\n"
      text += "or where the settings make it an error.\n"
    }
    guard isAdjustable else {
      return text + "\nNothing is written while it is there, so no setting changes its level."
    }
    return text + """

      Another level for it in rolebook.yml, one of off, note, warning, error:

        checks:
          \(id): off
      """
  }

  /// All rules, one a line: id, level, meaning.
  static var table: String {
    let width = all.map(\.id.utf8.count).max() ?? 0
    return all.map { rule in
      let space = String(repeating: " ", count: width - rule.id.utf8.count)
      let level = rule.severity.rawValue
      let gap = String(repeating: " ", count: 7 - level.utf8.count)
      return "\(rule.id)\(space)  \(level)\(gap)  \(rule.meaning)"
    }.joined(separator: "\n")
  }
}
