import Diagnostics
import Yams

// Settings that are mappings or lists. Each line stands for itself, so that one slip does not cost
// the others.
extension Settings {
  /// The fields that a line of the notes can give, as `field-names` names them.
  package static let fields = [
    "title", "company", "location", "department", "team", "employment", "level", "salary",
  ]

  /// Reads the companies of folders: a mapping of paths to names.
  mutating func setCompanies(_ value: Node, at location: SourceLocation) -> [Diagnostic] {
    Settings.eachPart(of: value, "companies", "a mapping of folders to companies", location) {
      path, value in
      guard let company = value.scalar?.string, !company.isEmpty else {
        return .unusable(key: path, expected: "followed by the name of a company")
      }
      companies[path.trimming("/")] = company
      return nil
    }
  }

  /// Reads further names of fields: a mapping of fields to one or more names.
  mutating func setFieldNames(_ value: Node, at location: SourceLocation) -> [Diagnostic] {
    Settings.eachPart(of: value, "field-names", "a mapping of fields to names", location) {
      field, value in
      guard Settings.fields.contains(field) else {
        return .unknownPart(field, of: "field-names", known: Settings.fields)
      }
      let nodes = value.sequence.map { Array($0) } ?? [value]
      let names = nodes.compactMap { $0.scalar?.string.lowercased() }.filter { !$0.isEmpty }
      guard names.count == nodes.count else {
        return .unusable(key: field, expected: "followed by a name or a list of names")
      }
      for name in names { fieldNames[name.trimming(":")] = field }
      return nil
    }
  }

  /// Reads colours: a mapping of what they are for to `#rrggbb`, with those of the dark theme in a
  /// mapping of their own.
  mutating func setColours(_ value: Node, at location: SourceLocation) -> [Diagnostic] {
    var inner: [Diagnostic] = []
    var diagnostics = Settings.eachPart(
      of: value, "colours", "a mapping of names to colours", location
    ) {
      name, value in
      guard name == "dark" else { return setColour(name, .light, to: value) }
      inner += Settings.eachPart(of: value, "dark", "a mapping of names to colours", location) {
        setColour($0, .dark, to: $1)
      }
      return nil
    }
    diagnostics += inner
    return diagnostics + palette.shortfalls.map { .contrast($0, at: location) }
  }

  private mutating func setColour(
    _ name: String, _ theme: Palette.Theme, to value: Node
  ) -> SettingProblem? {
    guard let role = Palette.Role(rawValue: name) else {
      return .unknownPart(
        name, of: "colours", known: Palette.Role.allCases.map(\.rawValue) + ["dark"])
    }
    guard let colour = value.scalar.flatMap({ Colour($0.string) }) else {
      return .unusable(key: name, expected: "followed by a colour as \"#1a6b4f\", in quotes")
    }
    palette.set(role, theme, to: colour)
    return nil
  }

  /// Reads the pages that the site is without.
  mutating func setPagesOff(_ value: Node, at location: SourceLocation) -> [Diagnostic] {
    let known = SitePage.optional.map(\.rawValue)
    return Settings.eachEntry(of: value, "pages-off", location) { entry in
      guard let name = entry.scalar?.string else {
        return .unusable(key: "pages-off", expected: "a list of names of pages")
      }
      guard let page = SitePage(rawValue: name), page.isOptional else {
        return .unknownPart(name, of: "pages-off", known: known)
      }
      pagesOff.insert(page)
      return nil
    }
  }

  /// Reads the name of an extra file, which has to be inside the content folder.
  mutating func setExtra(
    _ file: ExtraFile, to value: Node, at location: SourceLocation
  ) -> Diagnostic? {
    let path = value.scalar?.string ?? ""
    guard !path.isEmpty else { return nil }
    let isInside = path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.hasPrefix(".")
    }
    guard isInside, path.hasSuffix(file.ending) else {
      return SettingProblem.unusable(
        key: file.rawValue, expected: "the path of a \(file.ending) file in the content folder"
      ).diagnostic(at: location)
    }
    extras.names[file] = ExtraFiles.Name(path: SourcePath(path), line: location.line)
    return nil
  }
}

extension Settings {
  /// Gives every pair of a mapping to `set`; a mapping that is empty, as where everything in it is
  /// commented out, says nothing.
  static func eachPart(
    of value: Node, _ key: String, _ expected: String, _ location: SourceLocation,
    _ set: (String, Node) -> SettingProblem?
  ) -> [Diagnostic] {
    if let scalar = value.scalar, scalar.string.isEmpty { return [] }
    guard case .mapping(let mapping) = value else {
      return [SettingProblem.unusable(key: key, expected: expected).diagnostic(at: location)]
    }
    return mapping.compactMap { key, value in
      set(key.string ?? "", value)?.diagnostic(at: location.at(key))
    }
  }

  /// Gives every entry of a list to `set`; one value stands for a list of one.
  static func eachEntry(
    of value: Node, _ key: String, _ location: SourceLocation,
    _ set: (Node) -> SettingProblem?
  ) -> [Diagnostic] {
    if let scalar = value.scalar, scalar.string.isEmpty { return [] }
    let entries = value.sequence.map { Array($0) } ?? [value]
    return entries.compactMap { set($0)?.diagnostic(at: location.at($0)) }
  }
}

extension SourceLocation {
  /// The place of a node, where it is known.
  func at(_ node: Node) -> SourceLocation {
    var place = self
    place.line = node.mark?.line ?? line
    return place
  }
}

extension String {
  /// The text without a character at its ends.
  fileprivate func trimming(_ character: Character) -> String {
    var text = self[...]
    while text.first == character { text.removeFirst() }
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
