import HTML
import Notes
import SiteModel
import Skills

extension PageContext {
  /// The closest roles, each with what it wants beside and what it does not want, and the way to
  /// set them side by side.
  func relatedRoles(to role: SiteRole, _ related: [RelatedRole]) -> HTML? {
    guard site.roles.count > 1 else { return nil }
    let list: HTML =
      related.isEmpty
      ? "<p class=\"absent\">No other role names two of its skills.</p>"
      : "<ul class=\"entries\">\(related.map { roleEntry(site.roles[$0.role], below: difference($0, from: role)) })</ul>"
    return """
      <section class="block" aria-labelledby="closest"><header class="block-head"><h2 id="closest">Closest roles</h2>\(has(.compare) ? "<a href=\"\(compareLink(role))\">Compare with another role</a>" : nil)</header>\(list)</section>
      """
  }

  private func difference(_ related: RelatedRole, from role: SiteRole) -> HTML {
    let other = site.roles[related.role]
    return """
      <dl class="diff"><div><dt>In common:</dt><dd>\(Wording.count(related.sharedCount, "skill"))\(has(.compare) ? " · <a href=\"\(compareLink(role, other))\">side by side<span class=\"vh\"> with \(other.title)</span></a>" : nil)</dd></div>\(line("Also wants:", related.alsoWants))\(line("Does not want:", related.doesNotWant))</dl>
      """
  }

  private func line(_ label: String, _ skills: [SkillID]) -> HTML? {
    guard !skills.isEmpty else { return nil }
    let names = skills.prefix(4).map { site.taxonomy[$0].name }.joined(separator: ", ")
    let rest = skills.count > 4 ? " and \(skills.count - 4) more" : ""
    return "<div><dt>\(label)</dt><dd>\(names)\(rest)</dd></div>"
  }
}
