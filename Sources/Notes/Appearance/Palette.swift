/// The colours of the site: the built-in ones, and what the author put in their place.
package struct Palette: Sendable, Hashable {
  package enum Theme: String, Sendable, Hashable, CaseIterable {
    case light
    case dark
  }

  /// A colour that the author may set.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// Links, and the bars of charts.
    case accent
    case paper
    case surface
    case raised
    case ink
    case muted
    case focus
    case highlight
    case notice
  }

  /// What the author set.
  package private(set) var colours: [Theme: [Role: Colour]] = [:]

  package init() {}

  package var isEmpty: Bool { colours.isEmpty }

  package mutating func set(_ role: Role, _ theme: Theme, to colour: Colour) {
    colours[theme, default: [:]][role] = colour
  }

  /// The tokens of the style sheet that differ from the built-in ones, in their order.
  package func changedTokens(_ theme: Theme) -> [(token: Token, colour: Colour)] {
    let all = tokens(theme)
    return Token.allCases.compactMap { token in
      guard let colour = all[token], colour != Palette.builtIn(token, theme) else { return nil }
      return (token, colour)
    }
  }

  /// The author's colours, with what follows from them: shades of the accent, and softer ink.
  func tokens(_ theme: Theme) -> [Token: Colour] {
    var tokens: [Token: Colour] = [:]
    for token in Token.allCases { tokens[token] = Palette.builtIn(token, theme) }
    let own = colours[theme] ?? [:]
    func set(_ role: Role, _ token: Token) { if let colour = own[role] { tokens[token] = colour } }
    set(.paper, .paper)
    set(.surface, .surface)
    set(.raised, .raised)
    set(.ink, .ink)
    set(.muted, .muted)
    set(.focus, .focus)
    set(.highlight, .hit)
    set(.notice, .notice)
    let paper = own[.paper] ?? Palette.builtIn(.paper, theme)
    let ink = own[.ink] ?? Palette.builtIn(.ink, theme)
    if own[.ink] != nil { tokens[.inkSoft] = ink.mixed(with: paper, percent: 15) }
    if let accent = own[.accent] {
      tokens[.link] = accent
      tokens[.linkHover] = accent.mixed(with: ink, percent: 40)
      tokens[.bar] = accent
      tokens[.barSoft] = accent.mixed(with: paper, percent: 72)
    }
    if own[.paper] != nil || own[.ink] != nil {
      tokens[.rule] = paper.mixed(with: ink, percent: 13)
      tokens[.ruleStrong] = paper.mixed(with: ink, percent: 58)
    }
    return tokens
  }
}
