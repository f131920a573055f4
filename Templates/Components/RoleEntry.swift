import TaxonomySource
import Fields
import HTML
import SiteModel
import Skills

extension PageContext {
  /// A role in a list: title, facts, and what the page adds below. `anchor` is for the page's table
  /// of contents.
  func roleEntry(
    _ role: SiteRole, heading: Heading = .h3, anchor: String? = nil, below: HTML? = nil
  ) -> HTML {
    """
    <li\(anchor.map { " id=\"\($0)\"" as HTML })>\(heading.open("entry-title"))\(roleLink(role))\(heading.close)\(roleMeta(role))\(below)</li>
    """
  }

  /// The title of a role as a link to its page.
  func roleLink(_ role: SiteRole) -> HTML {
    "<a href=\"\(wayToRoles)\(fragments.roleLinks[role.index])"
  }

  /// The facts of a role in one line.
  func roleMeta(_ role: SiteRole, adding more: [HTML] = []) -> HTML? {
    let facts = fragments.roleFacts[role.index]
    guard !facts.isEmpty || !more.isEmpty else { return nil }
    return "<ul class=\"meta\">\(facts)\(more.map { "<li>\($0)</li>" as HTML })</ul>"
  }

  /// A skill of a role as a link in a box.
  private func skillChip(_ named: RoleSkill) -> HTML? {
    site.skills.position(of: named.skill).map { skillChip(at: $0, strength: named.strength) }
  }

  /// The few of a role's skills that tell most about it.
  func leadingSkills(of role: SiteRole, count: Int) -> HTML? {
    let leading = role.leadingSkills.prefix(count)
    guard !leading.isEmpty else { return nil }
    let rest = role.skills.count - leading.count
    let more: HTML? =
      rest > 0
      ? "<li><a class=\"chip more-chip\" href=\"\(link(role.path))\">\(rest) more<span class=\"vh\"> skills of \(role.title)</span></a></li>"
      : nil
    return
      "<ul class=\"chips\">\(leading.compactMap(skillChip))\(more)</ul>"
  }
}

/// The level of a heading that a component writes, as its page's outline asks for.
enum Heading {
  case h3
  case h4

  func open(_ styleClass: String) -> HTML {
    switch self {
    case .h3: "<h3 class=\"\(styleClass)\">"
    case .h4: "<h4 class=\"\(styleClass)\">"
    }
  }

  var close: HTML {
    switch self {
    case .h3: "</h3>"
    case .h4: "</h4>"
    }
  }
}
