import Notes
import Addresses
import HTML
import SiteModel
import TaxonomySource
import Skills

extension PageContext {
  /// What is here: totals, the skills asked for most, the sections, pay, places and companies.
  func homePage() -> HTML {
    let content: HTML = """
      \(pageHead(title: site.settings.title, lede: "\(site.settings.description ?? "\(ownDescription).")"))
      \(homeTotals)
      \(topSkills)
      \(homeOverview)
      <div class="columns-wide block">\([Facet.location, .company, .team, .department, .level, .employment].compactMap(homeFacet))</div>
      """
    return page(
      PageFrame(
        title: site.settings.title,
        description: site.settings.description
          ?? "\(ownDescription).",
        branch: nil),
      content: content)
  }

  /// What the site holds, where the settings describe it with no words of the author's.
  private var ownDescription: String {
    let (roles, files) = (site.roles.count, site.notes.count)
    guard files > 0 else { return "There are no notes yet" }
    let source = "\(Wording.count(files, "file")) of notes"
    guard roles > 0 else { return "\(source), without any role yet" }
    let skills =
      site.skills.uses.isEmpty ? "" : ", with every skill \(roles == 1 ? "it names" : "they name")"
    return "\(Wording.count(roles, "role")) from \(source)\(skills)"
  }

  private var homeTotals: HTML {
    var items: [HTML] = []
    func add(_ count: Int, _ singular: String, _ plural: String, _ path: SitePath) {
      items.append(
        "<div><dt>\(count == 1 ? singular : plural)</dt><dd><a href=\"\(link(path))\">\(Wording.grouped(count))</a></dd></div>"
      )
    }
    add(site.roles.count, "role", "roles", .roles)
    add(site.skills.uses.count, "skill", "skills", .skills)
    add(site.sections.count, "section", "sections", .sections)
    for facet in [Facet.location, .company] where !site.facet(facet).values.isEmpty {
      add(
        site.facet(facet).values.count, facet.singular.lowercased(), facet.plural.lowercased(),
        facet.indexPath)
    }
    return "<dl class=\"totals\">\(items)</dl>"
  }

  private var topSkills: HTML? {
    let kinds = SkillKind.allCases.filter { $0 != .soft && $0 != .human }
      .map { (kind: $0, uses: site.skills.ranked($0)) }.filter { !$0.uses.isEmpty }
      .sorted { ($1.uses.demand, $0.kind) < ($0.uses.demand, $1.kind) }.prefix(6)
      .sorted { $0.kind < $1.kind }
    guard !kinds.isEmpty else { return nil }
    let columns = kinds.map { kind, uses -> HTML in
      """
      <section><h3><span class="kind \(kind.styleClass)">\(kind.plural)</span> <a class="count" href="\(link(.kind(kind)))">\(Wording.grouped(uses.count))<span class="vh"> \(kind.plural.lowercased())</span></a></h3><ol class="bars">\(uses.prefix(6).map { strengthBar($0) })</ol></section>
      """
    }
    return """
      <section class="block"><div class="block-head"><h2>Skills asked for most</h2><a href="\(link(.skills))">All skills by kind and A to Z</a></div><p class="intro">How many of the \(Wording.count(site.roles.count, "role")) name the skill, and how firmly.</p><div class="stack">\(fragments.kind(.standard).legend)<div class="columns skill-columns">\(columns)</div></div></section>
      """
  }

  /// The outline beside what else there is to say; where it is long it takes the width of the page, so
  /// that no column ends long before the other.
  private var homeOverview: HTML {
    let outline = homeOutline
    let sections: HTML = """
      <section class="block"><div class="block-head"><h2>Sections</h2><a href="\(link(.sections))">Outline</a></div>\(homeSections(outline))</section>
      """
    let asides: HTML = "\(latestChanges())\(readingSummary)"
    guard outline.isLong else {
      return "<div class=\"split block\">\(sections)<div>\(homePay)\(asides)</div></div>"
    }
    guard let pay = homePay else { return "\(sections)<div class=\"block\">\(asides)</div>" }
    return "\(sections)<div class=\"split block\">\(pay)<div>\(asides)</div></div>"
  }

  /// The top of the outline; a single top section without roles of its own is opened, as it only
  /// repeats the file's name.
  private var homeOutline: HomeOutline {
    if let only = site.topSections.first, site.topSections.count == 1,
      !site.sections[only].children.isEmpty, site.sections[only].roles.isEmpty
    {
      HomeOutline(of: site.sections[only].children, in: site)
    } else {
      HomeOutline(of: site.topSections, in: site)
    }
  }

  private func homeSections(_ outline: HomeOutline) -> HTML {
    guard !outline.sections.isEmpty else { return emptyBlock("The notes have no section yet.") }
    let rest: HTML? =
      outline.moreSections > 0
      ? "<p class=\"note\"><a href=\"\(link(.sections))\">\(Wording.count(outline.moreSections, "more section", "more sections"))</a></p>"
      : nil
    let list = sectionList(outline.sections, inColumns: outline.isLong) {
      homeSubsections(outline.below[$0] ?? [])
    }
    return "\(list)\(rest)"
  }

  private func homeSubsections(_ sections: [Int]) -> HTML? {
    guard !sections.isEmpty else { return nil }
    let items = sections.map { index -> HTML in
      let section = site.sections[index]
      return
        "<li><a href=\"\(link(section.path))\">\(section.title)</a><span class=\"num muted\">\(Wording.grouped(section.allRoles.count))</span></li>"
    }
    return "<ul>\(items)</ul>"
  }

  private var homePay: HTML? {
    guard !site.pay.isEmpty else { return nil }
    return """
      <section class="block"><div class="block-head"><h2>Pay</h2><a href="\(link(.roles))">Roles with their pay</a></div>\(payFigure(site.pay, of: site.roles.count, about: "all roles", id: "pay"))</section>
      """
  }

  private func homeFacet(_ facet: Facet) -> HTML? {
    let index = site.facet(facet)
    guard !index.values.isEmpty else { return nil }
    return
      "<section class=\"ruled\"><h2>\(facet.plural)</h2>\(facetBars(index, limit: 8))</section>"
  }
}

/// As much of the outline as the home page shows.
private struct HomeOutline {
  let sections: [Int]
  /// How many sections beside those the page leaves out.
  let moreSections: Int
  /// What stands below each of them, while the whole outline stays short.
  let below: [Int: [Int]]

  init(of sections: [Int], in site: Site) {
    self.sections = Array(sections.prefix(24))
    moreSections = sections.count - self.sections.count
    below =
      sections.count > 6
      ? [:]
      : Dictionary(
        uniqueKeysWithValues: sections.map { index in
          let children = site.sections[index].children
          return (index, Array(children.filter { !site.sections[$0].allRoles.isEmpty }.prefix(8)))
        })
  }

  /// Whether it is longer than what a page of some hundred roles has to show beside it.
  var isLong: Bool {
    sections.count + below.values.reduce(0) { $0 + $1.count } > 12
  }
}

extension [SkillUse] {
  /// How often the first six, those that a chart shows, are named.
  var demand: Int { prefix(6).reduce(0) { $0 + $1.roleCount } }
}
