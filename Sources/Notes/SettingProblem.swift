import Diagnostics

/// What can be wrong with one line of the settings.
enum SettingProblem: Error {
  case unknown(key: String)
  /// A key inside the mapping of another, or an entry of its list.
  case unknownPart(String, of: String, known: [String])
  case unusable(key: String, expected: String)
  case unknownCheck(id: String)
  case fixedCheck(id: String)

  func diagnostic(at location: SourceLocation) -> Diagnostic {
    switch self {
    case .unknown(let key):
      let advice =
        Spellcheck.nearest(to: key, among: Settings.keys).map { "Did you mean ‘\($0)’?" }
        ?? "The settings are: \(Settings.keys.joined(separator: ", "))."
      return Diagnostic(
        .warning, "unknown-setting", at: location, "there is no setting ‘\(key)’", help: advice)
    case .unknownPart(let part, let key, let known):
      return Diagnostic(
        .warning, "unknown-setting", at: location, "there is no ‘\(part)’ in ‘\(key)’",
        help: Spellcheck.nearest(to: part, among: known).map { "Did you mean ‘\($0)’?" }
          ?? "There are: \(known.joined(separator: ", ")).")
    case .unusable(let key, let expected):
      return Diagnostic(
        .warning, "setting-value", at: location, "‘\(key)’ is not \(expected)",
        help: "The default is used.")
    case .unknownCheck(let id):
      return Diagnostic(
        .warning, "unknown-check", at: location, "there is no check ‘\(id)’",
        help: DiagnosticRule.advice(forUnknown: id))
    case .fixedCheck(let id):
      return Diagnostic(
        .warning, "setting-value", at: location,
        "‘\(id)’ keeps the site from being written, and stays an error",
        help: "Take the line out; `rolebook check --explain \(id)` says what to do about it.")
    }
  }
}

extension Diagnostic {
  static func unreadableSettings(path: SourcePath, line: Int) -> Diagnostic {
    Diagnostic(
      .warning, "settings", at: SourceLocation(path: path, line: line),
      "the settings are not YAML of the form `key: value`, so the defaults are used",
      help: "Check the file with any YAML tool.")
  }
}
