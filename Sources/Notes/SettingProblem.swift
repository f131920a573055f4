import Diagnostics

/// What can be wrong with one line of the settings.
enum SettingProblem {
  case unknown(key: String)
  case unusable(key: String, expected: String)

  func diagnostic(at location: SourceLocation) -> Diagnostic {
    switch self {
    case .unknown(let key):
      let nearest = Settings.keys.min {
        Spellcheck.distance($0, key) < Spellcheck.distance($1, key)
      }
      let advice =
        if let nearest,
          Spellcheck.distance(nearest, key) <= max(2, min(key.count, Spellcheck.reach) / 3)
        {
          "Did you mean ‘\(nearest)’?"
        } else {
          "The settings are: \(Settings.keys.joined(separator: ", "))."
        }
      return Diagnostic(
        .warning, "unknown-setting", at: location, "there is no setting ‘\(key)’", help: advice)
    case .unusable(let key, let expected):
      return Diagnostic(
        .warning, "setting-value", at: location, "‘\(key)’ is not \(expected)",
        help: "The default is used.")
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
