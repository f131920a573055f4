import Addresses
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
        diagnostics += unreadable(file)
        return
      }
      for (key, value) in mapping {
        let location = SourceLocation(path: file.path, line: key.mark?.line ?? 1)
        diagnostics += setAny(key.string ?? "", to: value, at: location)
      }
    } catch {
      diagnostics += unreadable(file)
    }
  }

  /// What is not known to be public is not published: the file may have said what is private.
  private mutating func unreadable(_ file: SourceFile) -> [Diagnostic] {
    let location = SourceLocation(path: file.path, line: 1)
    guard file.bytes.firstRange(of: Array("private".utf8)) != nil else {
      return [.unreadableSettings(path: file.path, line: 1)]
    }
    isPrivacyUnclear = true
    return [.unclearPrivacy("the settings are not YAML, and may say what is private", at: location)]
  }

  /// The keys of the file, in the order of the documentation.
  package static let keys = [
    "title", "description", "author", "language", "base-url", "source-url", "company", "companies",
    "role-labels", "placeholders", "field-names", "page-size", "navigation", "pages-off", "colours",
    "stylesheet", "head-html", "header-html", "footer-html", "private", "checks",
  ]
}

extension Settings {
  /// A setting of any form.
  private mutating func setAny(
    _ key: String, to value: Node, at location: SourceLocation
  ) -> [Diagnostic] {
    switch key {
    case "checks": return setLevels(value, at: location)
    case "colours": return setColours(value, at: location)
    case "companies": return setCompanies(value, at: location)
    case "field-names": return setFieldNames(value, at: location)
    case "navigation": return setNavigation(value, at: location)
    case "pages-off": return setPagesOff(value, at: location)
    case "private": return setPrivate(value, at: location)
    case _ where isMeantAsPrivate(key):
      isPrivacyUnclear = true
      return [.unclearPrivacy("a key looks like ‘private’ and is another", at: location)]
    default:
      if let file = ExtraFile(rawValue: key) {
        return setExtra(file, to: value, at: location).map { [$0] } ?? []
      }
      return set(key, to: value).map { [$0.diagnostic(at: location)] } ?? []
    }
  }

  private func isMeantAsPrivate(_ key: String) -> Bool {
    !Settings.keys.contains(key) && Spellcheck.nearest(to: key, among: Settings.keys) == "private"
  }
}

extension Settings {
  private mutating func set(_ key: String, to value: Node) -> SettingProblem? {
    switch key {
    case "title": return setText(\.title, key, value)
    case "description": return setText(\.description, key, value)
    case "author": return setText(\.author, key, value)
    case "language": return setText(\.language, key, value)
    case "base-url": return setBaseURL(key, value)
    case "source-url": return setSourceURL(key, value)
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

  private mutating func setBaseURL(_ key: String, _ value: Node) -> SettingProblem? {
    do throws(SiteAddress.Fault) {
      baseURL = try SiteAddress(value.scalar?.string ?? "")
      return nil
    } catch {
      return .unusable(key: key, expected: "an address of a site: \(error)")
    }
  }

  /// The place in the file may stand in the path, the query or the fragment; where it leads to may
  /// hold no more than a site's address.
  private mutating func setSourceURL(_ key: String, _ value: Node) -> SettingProblem? {
    let text = value.scalar?.string ?? ""
    guard text.unicodeScalars.allSatisfy(Settings.isFitForAddress) else {
      return .unusable(key: key, expected: "an address: \(SiteAddress.Fault.character)")
    }
    let scheme = text.prefix { $0 != ":" }.count + 3
    let host = text.prefix(scheme) + text.dropFirst(scheme).prefix { !"/?#".contains($0) }
    do throws(SiteAddress.Fault) {
      _ = try SiteAddress(String(host))
      sourceURL = text
      return nil
    } catch {
      return .unusable(key: key, expected: "an address: \(error)")
    }
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
