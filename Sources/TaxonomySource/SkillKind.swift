/// What sort of thing a skill is.
package enum SkillKind: String, Sendable, Hashable, CaseIterable, Comparable {
  case language
  case library
  case tool
  case platform
  case `protocol`
  case standard
  case hardware
  case method
  case field
  case credential
  /// A language that people speak.
  case human
  case soft

  /// The name of one such skill on a page: "Language", "Soft skill".
  package var singular: String {
    switch self {
    case .language: "Language"
    case .library: "Library"
    case .tool: "Tool"
    case .platform: "Platform"
    case .protocol: "Protocol"
    case .standard: "Standard"
    case .hardware: "Hardware"
    case .method: "Method"
    case .field: "Field"
    case .credential: "Credential"
    case .human: "Human language"
    case .soft: "Soft skill"
    }
  }

  /// The name of several: "Languages", "Soft skills".
  package var plural: String {
    switch self {
    case .library: "Libraries"
    case .hardware: "Hardware"
    default: singular + "s"
    }
  }

  /// The kinds in the order in which pages show them.
  package static func < (left: SkillKind, right: SkillKind) -> Bool { left.rank < right.rank }

  /// The position among all kinds, from 0.
  package var rank: Int { SkillKind.allCases.firstIndex(of: self) ?? 0 }
}
