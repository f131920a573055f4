import Diagnostics

/// What can be wrong with one line of the settings.
enum SettingProblem {
  case unknown(key: String)
  case unusable(key: String, expected: String)

  func diagnostic(at location: SourceLocation) -> Diagnostic {
    switch self {
    case .unknown(let key):
      let nearest = Settings.keys.min { distance($0, key) < distance($1, key) }
      let advice =
        if let nearest, distance(nearest, key) <= max(2, key.count / 3) {
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

  /// The number of single-letter changes between two words (Levenshtein's distance).
  private func distance(_ one: String, _ other: String) -> Int {
    let letters = Array(other)
    var row = Array(0...letters.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in letters.indices {
        let above = row[column + 1]
        row[column + 1] =
          letter == letters[column] ? diagonal : 1 + min(diagonal, above, row[column])
        diagonal = above
      }
    }
    return row[letters.count]
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
