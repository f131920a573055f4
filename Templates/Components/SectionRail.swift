import TaxonomySource
import HTML
import SiteModel
import Skills

extension PageContext {
  /// A section among the notes: the outline around it; and what it asks for, its pay and places, where
  /// `wanted` says what its roles want.
  func sectionRail(_ index: Int, _ wanted: [WantedSkill]?) -> HTML {
    """
    <aside class="rail" aria-label="This section among the notes">
    \(outlineAround(index))\(wanted.map { roleSetRail(site.sections[index].allRoles, wanted: $0) })
    </aside>
    """
  }

  /// What a set of roles asks for and pays, and where they are.
  func roleSetRail(_ roles: [Int], wanted: [WantedSkill]) -> HTML {
    "\(askedFor(wanted, among: roles))\(payOf(roles))\(placesOf(roles))"
  }

  /// The skills that most of some roles want.
  func wantedMost(among roles: [Int]) -> [WantedSkill] {
    site.wantedSkills.ranked(in: roles, limit: 10).compactMap { ranked in
      site.skills[SkillID(index: Int(ranked.value))].map {
        WantedSkill(use: $0, count: ranked.count)
      }
    }
  }

  private func outlineAround(_ index: Int) -> HTML {
    let section = site.sections[index]
    let siblings = section.parent.map { site.sections[$0].children } ?? site.topSections
    let around: [Int] = section.children.isEmpty ? siblings : [index] + section.children
    let shown = around.nearest(to: index, count: 14)
    let items = shown.map { other -> HTML in
      let mark: HTML? = other == index ? " aria-current=\"page\"" : nil
      let count = site.sections[other].allRoles.count
      return
        "<li><a href=\"\(link(site.sections[other].path))\"\(mark)>\(site.sections[other].title)</a><span class=\"num\">\(count == 0 ? "–" : Wording.grouped(count))</span></li>"
    }
    let rest: HTML? =
      shown.count < around.count
      ? "<p class=\"note\"><a href=\"\(link(.sections))\">All \(Wording.count(site.sections.count, "section"))</a></p>"
      : nil
    return
      "<section><h2>Outline</h2><ul class=\"outline small\">\(items)</ul>\(rest)</section>\n"
  }

  /// The skills that more of these roles name than of all roles; with few roles, just the most
  /// named ones.
  private func askedFor(_ wanted: [WantedSkill], among roles: [Int]) -> HTML? {
    let bars = wanted.compactMap { wanted -> HTML? in
      let use = wanted.use
      guard let position = site.skills.position(of: use.id) else { return nil }
      let everywhere = Double(use.roleCount) / Double(max(1, site.roles.count))
      let there = Percentage(everywhere)
      return """
        <li class="\(use.skill.kind.styleClass)">\(skillTerm(at: position))<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="here" width="\(Percentage(Double(wanted.count) / Double(roles.count)))" height="100%"/><line class="there" x1="\(there)" x2="\(there)" y1="-3" y2="13"/></svg><span class="num">\(Wording.grouped(wanted.count))</span></li>
        """
    }
    guard !bars.isEmpty else { return nil }
    return """
      <section><h2>Asked for here</h2><ol class="bars">\(bars)</ol><p class="note">The bar is the share of the \(Wording.count(roles.count, "role")) here, the upright line the share of all \(Wording.grouped(site.roles.count)).</p></section>

      """
  }

  private func payOf(_ roles: [Int]) -> HTML? {
    let groups = site.pay(of: roles)
    guard !groups.isEmpty else { return nil }
    return
      "<section><h2>Pay</h2>\(payFigure(groups, of: roles.count, about: "these roles", id: "pay"))</section>\n"
  }

  private func placesOf(_ roles: [Int]) -> HTML? {
    let bars = site.facet(.location).counts(in: roles, limit: 8).map {
      RankedBar(label: $0.value.name, href: link($0.value.path), count: $0.count)
    }
    guard !bars.isEmpty else { return nil }
    return "<section><h2>Places</h2>\(rankedBars(bars, total: roles.count))</section>\n"
  }
}

/// A skill that some of a set of roles want.
struct WantedSkill {
  let use: SkillUse
  /// How many of the set.
  let count: Int
}

extension [Int] {
  /// At most `count` elements around `element`.
  fileprivate func nearest(to element: Int, count: Int) -> ArraySlice<Int> {
    let position = firstIndex(of: element) ?? 0
    let start = Swift.max(0, Swift.min(position - count / 2, self.count - count))
    return self[start..<Swift.min(self.count, start + count)]
  }
}
