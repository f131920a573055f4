import Diagnostics
import Yams

extension Settings {
  /// Reads the levels of checks: a mapping of ids to `off`, `note`, `warning` or `error`. Each line
  /// stands for itself, so that one slip does not cost the others.
  mutating func setLevels(_ value: Node, at location: SourceLocation) -> [Diagnostic] {
    guard case .mapping(let mapping) = value else {
      // Everything in the mapping may be commented out.
      if let scalar = value.scalar, scalar.string.isEmpty { return [] }
      let problem = SettingProblem.unusable(key: "checks", expected: "a mapping of ids to levels")
      return [problem.diagnostic(at: location)]
    }
    return mapping.compactMap { key, value in
      var place = location
      place.line = key.mark?.line ?? place.line
      return setLevel(of: key.string ?? "", to: value)?.diagnostic(at: place)
    }
  }

  private mutating func setLevel(of id: String, to value: Node) -> SettingProblem? {
    guard let rule = DiagnosticRule.named(id) else { return .unknownCheck(id: id) }
    guard let level = value.scalar.flatMap({ DiagnosticLevel(yaml: $0.string) }) else {
      let levels = DiagnosticLevel.allCases.map(\.rawValue).joined(separator: ", ")
      return .unusable(key: id, expected: "one of: \(levels)")
    }
    guard rule.isAdjustable else { return .fixedCheck(id: id) }
    levels.byID[id] = level
    return nil
  }
}

extension DiagnosticLevel {
  /// The level as it stands in YAML, where some read a plain `off` as false.
  fileprivate init?(yaml text: String) {
    self.init(rawValue: text.lowercased() == "false" ? "off" : text.lowercased())
  }
}
