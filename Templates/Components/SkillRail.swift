import HTML
import SiteModel
import Skills

extension PageContext {
  /// What is known about a skill beside its roles: pay, companions, relatives, spellings, places.
  func skillRail(_ use: SkillUse, _ companions: [SkillCompanion]) -> HTML {
    let roles = use.allRoles
    let isMany = roles.count >= PageContext.manyRoles
    return """
      <aside class="rail" aria-label="About \(use.skill.name) in these notes">
      \(isMany ? payAmong(roles, of: use) : nil)\(isMany ? demandSection(use) : nil)\(goesWith(use, companions))\(relatives(of: use))\(spellings(of: use))\(isMany ? whereNamed(roles) : nil)
      </aside>
      """
  }

  /// From how many roles on a chart says more than the facts beside each of them.
  private static let manyRoles = 3

  private func payAmong(_ roles: [Int], of use: SkillUse) -> HTML {
    """
    <section><h2>Pay in these roles</h2>\(payFigure(site.pay(of: roles), of: roles.count, about: "the roles that name \(use.skill.name)", id: "pay"))</section>

    """
  }

  private func goesWith(_ use: SkillUse, _ companions: [SkillCompanion]) -> HTML? {
    guard !companions.isEmpty else { return nil }
    let rows = companions.compactMap { companion -> HTML? in
      guard let position = site.skills.position(of: companion.skill) else { return nil }
      let skill = site.skills.uses[position].skill
      let there = Percentage(companion.shareEverywhere)
      return """
        <li class="\(skill.kind.styleClass)">\(skillTerm(at: position))<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="here" width="\(Percentage(companion.shareHere))" height="100%"/><line class="there" x1="\(there)" x2="\(there)" y1="-3" y2="13"/></svg><span class="num">\(Wording.oneDecimal(companion.lift))×</span></li>
        """
    }
    return """
      <section><h2>Goes with</h2><ol class="bars">\(rows)</ol><p class="note">The bar is the share of these \(Wording.count(use.roleCount, "role")) that also name the skill, the upright line its share of all \(Wording.grouped(site.roles.count)), the figure how many times more often. Pairs in fewer than \(site.companions.threshold(for: use)) roles are left out.</p></section>
      """
  }

  private func relatives(of use: SkillUse) -> HTML? {
    let broader = use.skill.broader
    let narrower = site.narrower(of: use.id)
    guard !broader.isEmpty || !narrower.isEmpty else { return nil }
    return """
      <section><h2>Broader and narrower</h2><dl class="facts-list"><dt>Broader</dt>\(chips(broader))<dt>Narrower</dt>\(chips(narrower))</dl></section>
      """
  }

  /// Relatives that the notes name are links; the others are names.
  private func chips(_ skills: [SkillID]) -> HTML {
    guard !skills.isEmpty else { return "<dd class=\"absent\">none</dd>" }
    let uses = SkillIndex.ranked(skills.compactMap { site.skills[$0] }).prefix(12)
      .map { skillChip($0) }
    let unnamed = skills.filter { site.skills[$0] == nil }.map { site.taxonomy[$0].name }
    let names: HTML? =
      unnamed.isEmpty
      ? nil
      : "<p class=\"note\">Not in these notes: \(unnamed.prefix(8).joined(separator: ", "))\(unnamed.count > 8 ? " and \(unnamed.count - 8) more" : "")</p>"
    let list: HTML? = uses.isEmpty ? nil : "<ul class=\"chips\">\(uses)</ul>"
    return "<dd>\(list)\(names)</dd>"
  }

  private func spellings(of use: SkillUse) -> HTML {
    let items = use.spellings.prefix(12).map {
      "<li>\($0.text) <span class=\"count\">\(Wording.grouped($0.count))</span></li>" as HTML
    }
    return
      "<section><h2>Spelt in the notes</h2><ul class=\"meta\">\(items)</ul></section>"
  }

  private func whereNamed(_ roles: [Int]) -> HTML {
    let sectionBars = site.sections(of: roles, limit: 8).map {
      RankedBar(
        label: site.sections[$0.value].title, href: link(site.sections[$0.value].path),
        count: $0.count)
    }
    let facets = [Facet.location, .company, .level].compactMap { facet -> HTML? in
      let bars = site.facet(facet).counts(in: roles, limit: 8).map {
        RankedBar(label: $0.value.name, href: link($0.value.path), count: $0.count)
      }
      guard !bars.isEmpty else { return nil }
      return
        "<h3 class=\"group-h\">\(facet.plural)</h3>\(rankedBars(bars, total: roles.count))"
    }
    return """
      <section><h2>Where</h2><div class="stack"><h3 class="group-h">Sections</h3>\(rankedBars(sectionBars, total: roles.count))\(facets)</div></section>
      """
  }
}
