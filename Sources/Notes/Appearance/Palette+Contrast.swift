import Diagnostics

extension Palette {
  /// Two colours that are too close to each other.
  struct Shortfall: Sendable, Hashable {
    var theme: Theme
    var front: String
    var back: String
    /// Both in hundredths.
    var contrast: Int
    var least: Int
  }

  /// The pairs that WCAG 2.2 AA does not allow: text below 4.5:1 (1.4.3), marks and lines that have
  /// to be seen below 3:1 (1.4.11). A theme that nobody changed is right as it is.
  var shortfalls: [Shortfall] {
    Theme.allCases.filter { colours[$0] != nil }.flatMap(shortfalls(in:))
  }

  /// Of each colour, the ground on which it fares worst; of the kinds of skills, the worst kind.
  private func shortfalls(in theme: Theme) -> [Shortfall] {
    let tokens = tokens(theme)
    func worst(_ fronts: [(name: String, colour: Colour?)], on grounds: [Token], least: Int)
      -> Shortfall?
    {
      var worst: Shortfall?
      for front in fronts {
        for ground in grounds {
          guard let colour = front.colour, let back = tokens[ground] else { continue }
          let contrast = colour.contrast(with: back)
          guard contrast < worst?.contrast ?? least else { continue }
          worst = Shortfall(
            theme: theme, front: front.name, back: ground.rawValue, contrast: contrast,
            least: least)
        }
      }
      return worst
    }
    let grounds = [Token.paper, .surface, .raised]
    let texts = [Token.ink, .inkSoft, .muted, .link, .linkHover, .notice].map {
      worst([($0.rawValue, tokens[$0])], on: grounds, least: 450)
    }
    let marks = [Token.ruleStrong, .focus, .bar].map {
      worst([($0.rawValue, tokens[$0])], on: grounds, least: 300)
    }
    let kinds = Palette.kinds(theme).map { ("the colour of “\($0.name)”", Optional($0.colour)) }
    let others = [
      worst([("ink", tokens[.ink])], on: [.hit], least: 450), worst(kinds, on: grounds, least: 300),
    ]
    return (texts + marks + others).compactMap(\.self)
  }
}

extension Diagnostic {
  static func contrast(_ shortfall: Palette.Shortfall, at location: SourceLocation) -> Diagnostic {
    func ratio(_ hundredths: Int) -> String {
      let tenths = hundredths / 10
      return tenths % 10 == 0 ? "\(tenths / 10):1" : "\(tenths / 10).\(tenths % 10):1"
    }
    return Diagnostic(
      .warning, "colour-contrast", at: location,
      "in the \(shortfall.theme.rawValue) theme, \(shortfall.front) on \(shortfall.back) has a contrast of \(ratio(shortfall.contrast)) only",
      help:
        "WCAG 2.2 AA asks for \(ratio(shortfall.least)): choose a \(shortfall.theme == .light ? "darker colour, or a lighter ground" : "lighter colour, or a darker ground")."
    )
  }
}
