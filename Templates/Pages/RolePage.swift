import Diagnostics
import TaxonomySource
import Skills
import Fields
import Roles
import Addresses
import HTML
import SiteModel

extension PageContext {
  /// The page of one role: its facts, the notes' own text, its skills and the roles close to it.
  func rolePage(_ index: Int, related: [RelatedRole]) -> HTML {
    let role = site.roles[index]
    let section = site.sections[role.section]
    let position = section.roles.firstIndex(of: index) ?? 0
    let notes = roleNotes(role)
    let related = relatedRoles(to: role, related)
    let content: HTML = """
      <article>
      \(pageHead(eyebrow: "Role \(position + 1) of \(section.roles.count) in <a href=\"\(link(section.path))\">\(section.title)</a>", title: role.title, lede: lede(of: role)))
      \(derivedTitleNote(role))\(facts(of: role))
      <div class="with-rail block">
      \(roleContents(notes.headings, hasRelated: related != nil))<div>
      <section class="ruled" aria-labelledby="n"><h2 id="n">The notes</h2>\(notes.html)<div class="block tight">\(factTable(of: role))\(source(of: role))</div></section>
      \(related)
      </div>
      <aside class="rail" aria-labelledby="sk"><section><h2 id="sk">Skills <span class="count">\(role.skills.count)</span></h2>\(ownCoverage(of: role))\(skills(of: role))</section></aside>
      </div>
      \(neighbours(of: "role", previous: neighbour(position - 1, in: section), next: neighbour(position + 1, in: section)))
      </article>
      """
    return page(
      PageFrame(
        title: windowTitle(of: role),
        description: description(of: role), branch: .roles,
        crumbs: crumbs(toSection: role.section) + [Crumb(role.title)],
        data: jobPosting(role), scripts: tickingScripts,
        previous: neighbour(position - 1, in: section)?.1,
        next: neighbour(position + 1, in: section)?.1),
      content: content)
  }

  /// Only where the notes have headings of their own: the rest of the page is alike everywhere.
  private func roleContents(_ headings: [ContentsEntry], hasRelated: Bool) -> HTML? {
    guard headings.count > 1 else { return nil }
    let notes = ContentsEntry(title: "The notes", anchor: "n", below: headings)
    let related = hasRelated ? [ContentsEntry(title: "Closest roles", anchor: "closest")] : []
    return tableOfContents([notes] + related + [ContentsEntry(title: "Skills", anchor: "sk")])
  }

  /// Title and company; where several roles share both, the place and the line tell them apart.
  private func windowTitle(of role: SiteRole) -> String {
    var parts = [role.title]
    if let company = role.fields.company { parts.append(company.value) }
    if role.sharesItsName {
      if let place = role.fields.locations.first { parts.append(place.value.name) }
      parts.append("\(role.location)")
    }
    return parts.joined(separator: ", ")
  }

  private func lede(of role: SiteRole) -> HTML? {
    let places = Wording.names(role.fields.locations.map(\.value.name))
    guard let company = role.fields.company?.value else {
      return places.isEmpty ? nil : "\(places)"
    }
    let name: HTML =
      site.facet(.company).value(named: company).map {
        "<a href=\"\(link($0.path))\">\(company)</a>"
      } ?? "\(company)"
    return places.isEmpty ? name : "\(name), \(places)"
  }

  private func derivedTitleNote(_ role: SiteRole) -> HTML? {
    guard role.titleOrigin == .derived else { return nil }
    return
      "<p class=\"note\">The notes give this role no title; this one is made from its section\(role.skills.isEmpty ? "" : " and its leading skills").</p>"
  }

  private func skills(of role: SiteRole) -> HTML {
    role.skills.isEmpty
      ? "<p class=\"absent\">No skill was found in this role.</p>" : skillGroups(of: role)
  }

  private func source(of role: SiteRole) -> HTML {
    let entry = role.entry
    let lines =
      entry.lastLine > entry.line
      ? "lines \(entry.line) to \(entry.lastLine)" : "line \(entry.line)"
    let file: HTML =
      site.sourceURL(of: role.location).map {
        "<a href=\"\($0.description)\" rel=\"noopener noreferrer\">\(role.file.description)</a>"
      } ?? "\(role.file.description)"
    return """
      <details class="more"><summary>Source</summary><dl class="facts-list small"><dt>File</dt><dd>\(file), \(lines)</dd><dt>Address</dt><dd><code>\(role.slug.description)</code></dd></dl></details>
      """
  }

  private func neighbour(_ position: Int, in section: SiteSection) -> (String, SitePath)? {
    guard section.roles.indices.contains(position) else { return nil }
    let role = site.roles[section.roles[position]]
    return (role.title, role.path)
  }

  private func description(of role: SiteRole) -> String {
    var text = role.title
    if let company = role.fields.company { text += " at \(company.value)" }
    if let place = role.fields.locations.first { text += " in \(place.value.name)" }
    if let salary = role.salary { text += ", \(salary.description)" }
    let skills = role.leadingSkills.prefix(5)
      .map { site.taxonomy[$0.skill].name }
    return skills.isEmpty ? "\(text)." : "\(text): \(skills.joined(separator: ", "))."
  }
}
