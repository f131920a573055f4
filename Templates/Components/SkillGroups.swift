import HTML
import SiteModel
import Skills
import TaxonomySource

extension PageContext {
  /// A role's skills by strength, and within it by kind and name.
  func skillGroups(of role: SiteRole) -> HTML {
    var html: HTML = "<div class=\"stack-l\">"
    for strength in Strength.inOrder {
      var positions: [Int] = []
      for named in role.skills where named.strength == strength {
        if let position = site.skills.position(of: named.skill) { positions.append(position) }
      }
      positions.sort()
      guard !positions.isEmpty else { continue }
      html +=
        "<section><h3 class=\"group-h\">\(strength.title) <span class=\"count\">\(positions.count)</span></h3><dl class=\"by-kind\">"
      for kind in SkillKind.allCases {
        let chips = positions.filter { site.skills.uses[$0].skill.kind == kind }
        guard !chips.isEmpty else { continue }
        html += "<div><dt>\(kind.plural)</dt><dd><ul class=\"chips\">"
        for position in chips { html += skillChip(at: position, strength: strength) }
        html += "</ul></dd></div>"
      }
      html += "</dl></section>"
    }
    html += "</div>"
    return html
  }
}

extension Strength {
  /// The word as a heading.
  var title: String {
    switch self {
    case .required: "Required"
    case .preferred: "Preferred"
    case .mentioned: "Mentioned"
    case .waived: "Not needed"
    }
  }
}
