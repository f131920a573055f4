import HTML
import SiteModel
import Skills

extension PageContext {
  /// The closest roles, each with what it wants beside and what it does not want.
  func relatedRoles(to index: Int) -> HTML? {
    let related = site.relatedRoles.closest(to: index)
    guard !related.isEmpty else { return nil }
    return """
      <section class="block"><h2>Closest roles</h2><ul class="entries">\(related.map { roleEntry(site.roles[$0.role], below: difference($0)) })</ul></section>
      """
  }

  private func difference(_ related: RelatedRole) -> HTML {
    """
    <dl class="diff"><div><dt>In common:</dt><dd>\(Wording.count(related.sharedCount, "skill"))</dd></div>\(line("Also wants:", related.alsoWants))\(line("Does not want:", related.doesNotWant))</dl>
    """
  }

  private func line(_ label: String, _ skills: [SkillID]) -> HTML? {
    guard !skills.isEmpty else { return nil }
    let names = skills.prefix(4).map { site.taxonomy[$0].name }.joined(separator: ", ")
    let rest = skills.count > 4 ? " and \(skills.count - 4) more" : ""
    return "<div><dt>\(label)</dt><dd>\(names)\(rest)</dd></div>"
  }
}
