import HTML
import SiteModel
import Skills
import TaxonomySource

extension PageContext {
  /// A role's skills by strength, and within it by kind.
  func skillGroups(of role: SiteRole) -> HTML {
    let groups = Strength.inOrder.compactMap { strength -> HTML? in
      let named = role.skills.filter { $0.strength == strength }
      guard !named.isEmpty else { return nil }
      return """
        <section><h3 class="group-h">\(strength.title) <span class="count">\(named.count)</span></h3><dl class="by-kind">\(kinds(named, strength))</dl></section>
        """
    }
    return "<div class=\"stack-l\">\(groups)</div>"
  }

  private func kinds(_ named: [RoleSkill], _ strength: Strength) -> [HTML] {
    SkillKind.allCases.compactMap { kind in
      let skills = named.map { site.taxonomy[$0.skill] }.filter { $0.kind == kind }
        .sorted { $0.sortKey < $1.sortKey }
      guard !skills.isEmpty else { return nil }
      return """
        <div><dt>\(kind.plural)</dt><dd><ul class="chips">\(skills.map { skillChip($0, strength: strength) })</ul></dd></div>
        """
    }
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
