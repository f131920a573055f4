import Diagnostics
import Yams

// Whatever can't be understood here stops the build: a default would publish what was to be kept
// back. No message quotes what is written, as it may be the very text.
extension Settings {
  private static let privateKeys = ["emails", "phones", "texts", "sections"]

  /// Reads what is to be kept back: `emails` and `phones` as true or false, `texts` and `sections` as
  /// lists.
  mutating func setPrivate(_ value: Node, at location: SourceLocation) -> [Diagnostic] {
    if let scalar = value.scalar, scalar.string.isEmpty { return [] }
    guard case .mapping(let mapping) = value else {
      isPrivacyUnclear = true
      let keys = Settings.privateKeys.joined(separator: ", ")
      return [.unclearPrivacy("‘private’ is not a mapping with \(keys)", at: location)]
    }
    let diagnostics = mapping.compactMap { key, value -> Diagnostic? in
      let place = location.at(key)
      switch key.string {
      case "emails": return setSwitch(\.redaction.hidesEmails, "emails", value, place)
      case "phones": return setSwitch(\.redaction.hidesPhones, "phones", value, place)
      case "texts": return setPrivateTexts(\.redaction.texts, "texts", value, place)
      case "sections": return setPrivateTexts(\.redaction.sections, "sections", value, place)
      default:
        let keys = Settings.privateKeys.joined(separator: ", ")
        return .unclearPrivacy("a key of ‘private’ is none of \(keys)", at: place)
      }
    }
    if !diagnostics.isEmpty { isPrivacyUnclear = true }
    return diagnostics
  }

  private mutating func setSwitch(
    _ setting: WritableKeyPath<Settings, Bool>, _ key: String, _ value: Node,
    _ location: SourceLocation
  ) -> Diagnostic? {
    switch value.scalar?.string.lowercased() {
    case "true", "yes", "on": self[keyPath: setting] = true
    case "false", "no", "off", "": self[keyPath: setting] = false
    default: return .unclearPrivacy("‘\(key)’ is neither true nor false", at: location)
    }
    return nil
  }

  private mutating func setPrivateTexts(
    _ setting: WritableKeyPath<Settings, [PrivateText]>, _ key: String, _ value: Node,
    _ location: SourceLocation
  ) -> Diagnostic? {
    if let scalar = value.scalar, scalar.string.isEmpty { return nil }
    let entries = value.sequence.map { Array($0) } ?? [value]
    var texts: [PrivateText] = []
    for entry in entries {
      let place = location.at(entry)
      guard let pattern = entry.scalar?.string else {
        return .unclearPrivacy("an entry of ‘\(key)’ is not a text", at: place)
      }
      guard let text = PrivateText(pattern, line: place.line) else {
        return .unclearPrivacy(
          "an entry of ‘\(key)’ has fewer than two letters or digits of its own", at: place)
      }
      texts.append(text)
    }
    self[keyPath: setting] = texts
    return nil
  }
}

extension Diagnostic {
  static func unclearPrivacy(_ summary: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "private-setting", at: location, summary,
      help: "Nothing is published until it is clear what is private; the form is: "
        + "private: {emails: true, phones: true, texts: [\"Jane Doe\"], sections: [Contacts]}.")
  }
}
