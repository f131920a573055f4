import TaxonomySource
import Notes
import Addresses
import HTML
import SiteModel
import Skills

extension PageContext {
  /// The page of one skill: who asks for it and how firmly, each with the sentence that says so.
  /// What holds for all of them stands on the first page only.
  func skillPage(_ use: SkillUse, _ number: Int, companions: [SkillCompanion]) -> HTML {
    let paging = Paging(page: number, total: use.roleCount, size: site.settings.pageSize)
    let skill = use.skill
    let kind = fragments.kind(skill.kind)
    let eyebrow: HTML =
      "<span class=\"kind \(skill.kind.styleClass)\"><a href=\"\(link(kind.path))\">\(skill.kind.singular)</a></span>"
    let content: HTML = """
      \(pageHead(eyebrow: eyebrow, title: skill.name, lede: skill.about.map { "\($0)" }))
      \(tick(skill))
      <div class="\(skill.kind.styleClass) strength-sum"><svg class="bar tall" role="img" aria-label="\(summary(of: use))">\(strengthRects(use))</svg><p class="small">Named in <strong>\(Wording.grouped(use.roleCount)) of \(Wording.count(site.roles.count, "role"))</strong>, \(Wording.count(use.mentionCount, "time")). <a href="\(link(.roles))?skill=\(skill.slug.description)" data-with-script hidden>Filter them</a></p>\(kind.legend)</div>
      <div class="with-rail block">
      <section class="block" aria-labelledby="rr"><h2 id="rr">Roles, with the sentence that says so</h2>\(strengthGroups(use, paging))
      \(pager(paging, of: "roles") { use.path(page: $0) })</section>
      \(number == 1 ? skillRail(use, companions) : nil)
      </div>
      """
    var crumbs = [Crumb("Skills", .skills), Crumb(skill.kind.plural, kind.path)]
    crumbs +=
      number == 1
      ? [Crumb(skill.name)] : [Crumb(skill.name, use.path), Crumb("Page \(number)")]
    return page(
      PageFrame(
        title: pageTitle(skill.name, skill.kind.singular.lowercased(), page: number),
        description:
          "\(skill.name) is named in \(Wording.grouped(use.roleCount)) of \(Wording.count(site.roles.count, "role")): who requires it, who prefers it, what it pays and what goes with it.",
        branch: .skills, crumbs: crumbs, scripts: tickingScripts,
        previous: paging.previous.map { use.path(page: $0) },
        next: paging.next.map { use.path(page: $0) }),
      content: content)
  }

  private func summary(of use: SkillUse) -> String {
    let parts = Strength.inOrder.compactMap { strength -> String? in
      let count = use.roles(strength).count
      return count == 0 ? nil : "\(count) \(strength.verb(count)) it"
    }
    return "Of \(Wording.count(site.roles.count, "role")), \(Wording.list(parts))"
  }

  /// The roles of this page, under a heading for each strength; a group may go on over pages.
  private func strengthGroups(_ use: SkillUse, _ paging: Paging) -> [HTML] {
    rolesByStrength(use, on: paging).map { strength, shown in
      var entries = HTML()
      for role in shown { appendEntry(site.roles[role], use.id, to: &entries) }
      return """
        <section class="strength-group" aria-labelledby="st-\(strength.barClass)"><header class="strength-head"><svg class="bar \(use.skill.kind.styleClass)" aria-hidden="true"><rect class="\(strength.barClass)" width="100%" height="100%"/></svg><h3 id="st-\(strength.barClass)">\(strength.title) by \(Wording.grouped(use.roles(strength).count))</h3><p>\(strength.meaning)</p></header><ol class="entries">\(entries)</ol></section>
        """
    }
  }

  /// The roles of one page of the list, by strength.
  func rolesByStrength(
    _ use: SkillUse, on paging: Paging
  ) -> [(strength: Strength, roles: ArraySlice<Int>)] {
    var start = 0
    return Strength.inOrder.compactMap { strength in
      let roles = use.roles(strength)
      defer { start += roles.count }
      let shown = paging.range.clamped(to: start..<start + roles.count)
      return shown.isEmpty
        ? nil : (strength, roles[shown.lowerBound - start..<shown.upperBound - start])
    }
  }

  /// There are as many of these as notes name skills, so they are written straight into the list.
  private func appendEntry(_ role: SiteRole, _ skill: SkillID, to html: inout HTML) {
    html.append("<li><h4 class=\"entry-title\"><a href=\"")
    html += wayToRoles
    html += fragments.entryHeads[role.index]
    if let named = role.skills.first(where: { $0.skill == skill }) {
      appendEvidence(of: named, in: role, to: &html)
    }
    html.append("</li>")
  }
}

extension Strength {
  /// What a role does that names a skill so: "3 require it".
  func verb(_ count: Int) -> String {
    switch self {
    case .required: count == 1 ? "requires" : "require"
    case .preferred: count == 1 ? "prefers" : "prefer"
    case .mentioned: count == 1 ? "mentions" : "mention"
    case .waived: count == 1 ? "does not need" : "do not need"
    }
  }

  /// The strength in a sentence.
  var meaning: String {
    switch self {
    case .required: "The role asks for it outright."
    case .preferred: "A plus, not a condition."
    case .mentioned: "Used there, or to be learnt on the job."
    case .waived: "The notes say that it need not be known."
    }
  }
}
