package import Diagnostics
import Yams

extension Settings {
  /// Reads `rolebook.yml`. What can't be understood is left at its default, with a diagnostic.
  package init(reading file: SourceFile, diagnostics: inout [Diagnostic]) {
    self.init()
    do {
      try AliasLimit.check(file.bytes)
      guard let node = try Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self)) else {
        return
      }
      guard case .mapping(let mapping) = node else {
        diagnostics.append(.unreadableSettings(path: file.path, line: 1))
        return
      }
      for (key, value) in mapping {
        let line = key.mark?.line ?? 1
        if key.string == "checks" {
          diagnostics += setLevels(value, at: SourceLocation(path: file.path, line: line))
        } else if let problem = set(key.string ?? "", to: value) {
          diagnostics.append(problem.diagnostic(at: SourceLocation(path: file.path, line: line)))
        }
      }
    } catch {
      diagnostics.append(.unreadableSettings(path: file.path, line: 1))
    }
  }

  /// The keys of the file, in the order of the documentation.
  package static let keys = [
    "title", "description", "author", "language", "base-url", "source-url", "company",
    "role-labels", "placeholders", "page-size", "checks",
  ]
}

extension Settings {
  private mutating func set(_ key: String, to value: Node) -> SettingProblem? {
    switch key {
    case "title": return setText(\.title, key, value)
    case "description": return setText(\.description, key, value)
    case "author": return setText(\.author, key, value)
    case "language": return setText(\.language, key, value)
    case "base-url": return setURL(\.baseURL, key, value)
    case "source-url": return setURL(\.sourceURL, key, value)
    case "company": return setText(\.company, key, value)
    case "role-labels": return setTexts(\.roleLabels, key, value)
    case "placeholders": return setTexts(\.placeholders, key, value)
    case "page-size":
      guard let size = value.int, (10...500).contains(size) else {
        return .unusable(key: key, expected: "a whole number from 10 to 500")
      }
      pageSize = size
      return nil
    default: return .unknown(key: key)
    }
  }

  private mutating func setText(
    _ setting: WritableKeyPath<Settings, String>, _ key: String, _ value: Node
  ) -> SettingProblem? {
    guard let text = value.scalar?.string, !text.isEmpty else {
      return .unusable(key: key, expected: "a text")
    }
    self[keyPath: setting] = text
    return nil
  }

  private mutating func setText(
    _ setting: WritableKeyPath<Settings, String?>, _ key: String, _ value: Node
  ) -> SettingProblem? {
    guard let text = value.scalar?.string else {
      return .unusable(key: key, expected: "a text")
    }
    self[keyPath: setting] = text.isEmpty ? nil : text
    return nil
  }

  private mutating func setURL(
    _ setting: WritableKeyPath<Settings, String?>, _ key: String, _ value: Node
  ) -> SettingProblem? {
    guard let text = value.scalar?.string else {
      return .unusable(key: key, expected: "an address")
    }
    guard text.hasPrefix("https://") || text.hasPrefix("http://"),
      text.unicodeScalars.allSatisfy(Settings.isFitForAddress)
    else {
      return .unusable(key: key, expected: "an address that begins with https://")
    }
    self[keyPath: setting] = text
    return nil
  }

  /// White space and these can stand in no address.
  private static func isFitForAddress(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
      && !"\"<>\\^`|".unicodeScalars.contains(scalar)
  }

  private mutating func setTexts(
    _ setting: WritableKeyPath<Settings, [String]>, _ key: String, _ value: Node
  ) -> SettingProblem? {
    let nodes = value.sequence.map { Array($0) } ?? [value]
    let texts = nodes.compactMap { $0.scalar?.string.lowercased() }.filter { !$0.isEmpty }
    guard texts.count == nodes.count else {
      return .unusable(key: key, expected: "a list of texts")
    }
    self[keyPath: setting] = texts
    return nil
  }
}
