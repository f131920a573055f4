import TaxonomySource
import Fields
import HTML
import SiteModel
import Skills

extension PageContext {
  /// Roles as a table; on a narrow screen its rows become cards.
  func roleTable(_ roles: some Sequence<Int>, caption: String) -> HTML {
    """
    <div class="role-list"><table class="data role-table"><caption class="vh">\(caption)</caption><thead><tr><th scope="col">Role</th><th scope="col">Place</th><th scope="col">Level</th><th scope="col" class="num">Pay</th><th scope="col" class="num">Experience</th><th scope="col">Asks for</th></tr></thead><tbody>\(roles.map { roleRow(site.roles[$0]) })</tbody></table></div>
    """
  }

  private func roleRow(_ role: SiteRole) -> HTML {
    let fields = role.fields
    let sub = [fields.company?.value, site.sections[role.section].title].compactMap(\.self)
    return """
      <tr><td class="what"><a class="title" href="\(wayToRoles)\(fragments.roleLinks[role.index])<span class="sub">\(sub.joined(separator: " · "))</span></td>\(cell(Wording.names(fields.locations.map(\.value.name))))\(cell(fields.level?.value.displayName ?? ""))\(payCell(role))\(experienceCell(role))<td class="asks">\(terms(of: role) ?? "<span class=\"absent\">–</span>")</td></tr>
      """
  }

  private func cell(_ text: String) -> HTML {
    text.isEmpty ? "<td><span class=\"absent\">–</span></td>" : "<td>\(text)</td>"
  }

  private func payCell(_ role: SiteRole) -> HTML {
    guard let salary = role.salary else {
      return "<td class=\"num pay\"><span class=\"absent\">–</span></td>"
    }
    return "<td class=\"num pay\">\(salary.short)\(payLine(salary))</td>"
  }

  private func experienceCell(_ role: SiteRole) -> HTML {
    guard let years = role.fields.experience?.value else {
      return "<td class=\"num\"><span class=\"absent\">–</span></td>"
    }
    return "<td class=\"num\" data-label=\"from\">\(Wording.count(years, "year"))</td>"
  }

  private func terms(of role: SiteRole) -> HTML? {
    let leading = role.leadingSkills.prefix(3).compactMap { site.skills.position(of: $0.skill) }
    guard !role.skills.isEmpty else { return nil }
    let rest = role.skills.count - leading.count
    let more: HTML? =
      rest > 0
      ? "<li><a class=\"rest\" href=\"\(link(role.path))\">+\(rest)<span class=\"vh\"> more skills of \(role.title)</span></a></li>"
      : nil
    return
      "<ul class=\"terms\">\(leading.map { "<li>\(skillTerm(at: $0))</li>" as HTML })\(more)</ul>"
  }

  /// The range on the scale of all pay of its kind; nothing for pay in another currency.
  private func payLine(_ salary: Salary) -> HTML? {
    guard let group = site.pay.first, group.currency == salary.currency,
      group.period == salary.period, group.extent.upperBound > 0
    else { return nil }
    let scale = PayScale(group)
    let low = scale.position(of: salary.min ?? salary.max ?? 0)
    let high = scale.position(of: salary.max ?? salary.min ?? 0)
    let value: HTML =
      high > low
      ? "<rect class=\"value\" x=\"\(Percentage(low))\" width=\"\(Percentage(high - low))\" height=\"6\"/>"
      : "<circle class=\"value\" cx=\"\(Percentage(low))\" cy=\"3\" r=\"3\"/>"
    return """
      <svg class="payline" aria-hidden="true"><line class="track" x1="0" x2="100%" y1="3" y2="3"/>\(value)</svg>
      """
  }
}
