extension Palette {
  /// A colour of the style sheet: `--link-hover`.
  package enum Token: String, Sendable, Hashable, CaseIterable {
    case paper, surface, raised, ink
    case inkSoft = "ink-soft"
    case muted, rule
    case ruleStrong = "rule-strong"
    case link
    case linkHover = "link-hover"
    case focus, hit, notice, bar
    case barSoft = "bar-soft"
  }

  /// The colours of `tokens.css`; a test holds them against it.
  package static func builtIn(_ token: Token, _ theme: Theme) -> Colour {
    let (light, dark): (UInt32, UInt32) =
      switch token {
      case .paper: (0xFCFCFA, 0x14171A)
      case .surface: (0xF3F3EF, 0x1C2024)
      case .raised: (0xFFFFFF, 0x20252A)
      case .ink: (0x1B1E22, 0xE6E4DF)
      case .inkSoft: (0x41464D, 0xC3C5C6)
      case .muted: (0x5B616A, 0x9BA2AA)
      case .rule: (0xDFDFD8, 0x2D3339)
      case .ruleStrong: (0x84878D, 0x6C747C)
      case .link: (0x174F8F, 0x93BDF3)
      case .linkHover: (0x0B2F5C, 0xC4DCFB)
      case .focus: (0xB34700, 0xFFB46B)
      case .hit: (0xFFEEB0, 0x4B3E06)
      case .notice: (0x8A4B00, 0xF0B35E)
      case .bar: (0x3D6EA8, 0x6D9FDA)
      case .barSoft: (0xCAD7E5, 0x2B3A4C)
      }
    return Colour(theme == .light ? light : dark)
  }

  /// The colours of the kinds of skills, which settings do not change.
  package static func kinds(_ theme: Theme) -> [(name: String, colour: Colour)] {
    let names = [
      "language", "library", "tool", "platform", "protocol", "standard", "hardware", "method",
      "field", "credential", "human", "soft",
    ]
    let colours: [UInt32] =
      switch theme {
      case .light:
        [
          0x33429C, 0x7A3D9E, 0x0B6E4F, 0x006C9C, 0x8A5A00, 0x5B6470, 0x6B4A2F, 0xA3254F, 0xB3430C,
          0x4C6613, 0x00706E, 0x7D4F73,
        ]
      case .dark:
        [
          0xA3B0FF, 0xCF9BF0, 0x5FCFA5, 0x62C2EE, 0xE3B04B, 0xA9B4C0, 0xCBA887, 0xF28BAB, 0xF59A63,
          0xB3CF6A, 0x5FD0CC, 0xD3A6C8,
        ]
      }
    return zip(names, colours).map { ($0, Colour($1)) }
  }
}
