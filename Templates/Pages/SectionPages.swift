import Diagnostics
import Roles
import Notes
import Addresses
import HTML
import SiteModel

extension PageContext {
  /// The notes' own outline.
  func sectionsIndexPage() -> HTML {
    let content: HTML = """
      \(pageHead(title: "Sections", lede: site.sections.isEmpty ? nil : "The outline of the notes: \(Wording.count(site.sections.count, "section")), with the number of roles in \(site.sections.count == 1 ? "it" : "each")."))
      \(has(.print) && !site.topSections.isEmpty ? "<p class=\"page-links\"><a href=\"\(link(.printing))\">Print everything</a></p>\n" : nil)\
      <section class="block" aria-labelledby="outline"><h2 class="vh" id="outline">Outline</h2>\(site.topSections.isEmpty ? emptyBlock("The notes have no section yet.") : outline(site.topSections))</section>
      """
    return page(
      PageFrame(
        title: "Sections", description: "The outline of the notes, with the roles of each section.",
        branch: .sections, crumbs: [Crumb("Sections")]),
      content: content)
  }

  /// One section: its own notes, its roles, what it asks for, and the sections around it.
  func sectionPage(_ index: Int, _ number: Int, wanted: [WantedSkill]) -> HTML {
    let section = site.sections[index]
    let paging = Paging(page: number, total: section.roles.count, size: site.settings.pageSize)
    let content: HTML = """
      \(pageHead(eyebrow: sectionEyebrow(index), title: section.title, lede: "\(sectionLede(section))"))
      \(printLink(index))<div class="with-rail">\(sectionContents(section, paging))<div>
      \(number == 1 ? notesBlock(section) : nil)\(rolesBlock(section, paging))\(number == 1 ? subsectionsBlock(section) : nil)\(placeholderNote(section))
      </div>\(sectionRail(index, number == 1 ? wanted : nil))</div>
      \(sectionNeighbours(index))
      """
    var crumbs = crumbs(toSection: index, isHere: number == 1)
    if number > 1 { crumbs.append(Crumb("Page \(number)")) }
    return page(
      PageFrame(
        title: sectionWindowTitle(section, number),
        description: "\(section.title): \(sectionLede(section))", branch: .sections, crumbs: crumbs,
        previous: paging.previous.map { section.path(page: $0) },
        next: paging.next.map { section.path(page: $0) }),
      content: content)
  }

  /// Nested lists of sections with their counts.
  func outline(_ sections: [Int]) -> HTML {
    "<ul class=\"outline\">\(sections.map { outlineItem($0) })</ul>"
  }

  private func outlineItem(_ index: Int) -> HTML {
    let section = site.sections[index]
    let nested: HTML? =
      section.children.isEmpty ? nil : "<ul>\(section.children.map { outlineItem($0) })</ul>"
    return
      "<li><a href=\"\(link(section.path))\">\(section.title)</a><span class=\"num muted\">\(roleCount(section))</span>\(nested)</li>"
  }

  /// "7 roles", or "notes only", or nothing.
  func roleCount(_ section: SiteSection) -> String {
    if !section.allRoles.isEmpty { return Wording.count(section.allRoles.count, "role") }
    return section.hasNotes ? "notes only" : "–"
  }
}

// MARK: - Parts of the page

extension PageContext {
  private func sectionEyebrow(_ index: Int) -> HTML {
    guard let parent = site.sections[index].parent else {
      return "Section of \(site.sections[index].file.description)"
    }
    let siblings = site.sections[parent].children
    let position = (siblings.firstIndex(of: index) ?? 0) + 1
    return
      "Section \(position) of \(siblings.count) in <a href=\"\(link(site.sections[parent].path))\">\(site.sections[parent].title)</a>"
  }

  /// The title with what encloses the section, as titles such as "Notes" come again and again; for
  /// one that is not the first of its name also its lines.
  private func sectionWindowTitle(_ section: SiteSection, _ number: Int) -> String {
    let around = section.parent.map { site.sections[$0].title } ?? section.file.description
    var parts = [section.title, around]
    if section.slug != Slug(section.title) { parts.append("line \(section.lines.lowerBound)") }
    if number > 1 { parts.append("page \(number)") }
    return parts.joined(separator: ", ")
  }

  private func sectionLede(_ section: SiteSection) -> String {
    let (first, last) = (section.lines.lowerBound, section.lines.upperBound)
    let lines = first == last ? "line \(first)" : "lines \(first) to \(last)"
    let below = section.allRoles.count - section.roles.count
    let here = Wording.count(section.roles.count, "role")
    let text =
      switch (section.roles.count, below) {
      case (0, 0): section.hasNotes ? "Notes only" : "No roles"
      case (_, 0): here
      case (0, _): "\(Wording.count(below, "role")) in the sections below"
      default: "\(here), and \(Wording.grouped(below)) in the sections below"
      }
    return "\(text), \(lines) of \(section.file)."
  }

  private func notesBlock(_ section: SiteSection) -> HTML? {
    sectionNotes(section).map {
      "<section class=\"block\"><h2 id=\"notes\">Notes</h2>\($0)</section>\n"
    }
  }

  private func rolesBlock(_ section: SiteSection, _ paging: Paging) -> HTML? {
    guard !section.roles.isEmpty else { return nil }
    let entries = paging.range.map { position -> HTML in
      let role = site.roles[section.roles[position]]
      return roleEntry(role, anchor: anchor(of: role), below: leadingSkills(of: role, count: 6))
    }
    return """
      <section class="block"><div class="block-head"><h2 id="roles">Roles <span class="count">\(Wording.grouped(section.roles.count))</span></h2></div><ul class="entries">\(entries)</ul>\(pager(paging, of: "roles") { section.path(page: $0) })</section>
      """
  }

  private func subsectionsBlock(_ section: SiteSection) -> HTML? {
    guard !section.children.isEmpty else { return nil }
    return """
      <section class="block"><h2 id="sections-below">Sections below <span class="count">\(Wording.grouped(section.children.count))</span></h2>\(sectionList(section.children))</section>

      """
  }

  private func sectionContents(_ section: SiteSection, _ paging: Paging) -> HTML? {
    var entries: [ContentsEntry] = []
    if section.hasNotes, paging.page == 1 {
      entries.append(ContentsEntry(title: "Notes", anchor: "notes"))
    }
    if !section.roles.isEmpty {
      let roles = paging.range.map { site.roles[section.roles[$0]] }
        .map { ContentsEntry(title: $0.title, anchor: anchor(of: $0)) }
      entries.append(ContentsEntry(title: "Roles", anchor: "roles", below: roles))
    }
    if !section.children.isEmpty, paging.page == 1 {
      entries.append(ContentsEntry(title: "Sections below", anchor: "sections-below"))
    }
    return tableOfContents(entries)
  }

  /// Where a role stands in a list or among the others that are printed.
  func anchor(of role: SiteRole) -> String { "role-\(role.slug)" }

  private func placeholderNote(_ section: SiteSection) -> HTML? {
    let count = section.placeholders.count
    guard count > 0 else { return nil }
    let lines = section.placeholders.prefix(12).map { String($0.lines.lowerBound) }
    let rest = count > 12 ? " and \(Wording.grouped(count - 12)) more" : ""
    return """
      <p class="callout block">\(Wording.count(count, "entry", "entries")) here \(count == 1 ? "holds" : "hold") only a placeholder (\(count == 1 ? "line" : "lines") \(lines.joined(separator: ", "))\(rest)) and \(count == 1 ? "has" : "have") no page.</p>
      """
  }

  private func sectionNeighbours(_ index: Int) -> HTML? {
    func neighbour(_ index: Int) -> (String, SitePath)? {
      guard site.sections.indices.contains(index) else { return nil }
      return (site.sections[index].title, site.sections[index].path)
    }
    return neighbours(
      of: "section", previous: neighbour(index - 1), next: neighbour(index + 1))
  }
}
