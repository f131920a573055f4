import Addresses
import HTML
import Notes
package import SiteModel
import Skills
import TaxonomySource

/// The pages of a site, in a fixed order.
package struct Theme: Sendable {
  private let themed: ThemedSite
  private var site: Site { themed.site }

  package init(site: Site) {
    themed = ThemedSite(site, Fragments(of: site))
  }

  package var pages: [PageTemplate] {
    summaryPages + changesPages + rolePages + skillPages + sectionPages + facetPages + printPages
  }
}

extension Theme {
  private func page(
    _ path: SitePath, _ source: String, _ html: @escaping @Sendable (PageContext) -> HTML
  ) -> PageTemplate {
    draftedPage(path, source) { page in PageDraft { html(page) } }
  }

  /// A page that can tell what it is made from before it is written.
  private func draftedPage(
    _ path: SitePath, _ source: String, _ draft: @escaping @Sendable (PageContext) -> PageDraft
  ) -> PageTemplate {
    PageTemplate(path: path, source: source) { [themed] in
      draft(PageContext(of: themed, here: path, preview: $0))
    }
  }

  /// One template for each page of a long list.
  private func pages(
    of total: Int, _ source: String, path: (Int) -> SitePath,
    _ html: @escaping @Sendable (PageContext, Int) -> HTML
  ) -> [PageTemplate] {
    draftedPages(of: total, source, path: path) { page, number in
      PageDraft { html(page, number) }
    }
  }

  private func draftedPages(
    of total: Int, _ source: String, path: (Int) -> SitePath,
    _ draft: @escaping @Sendable (PageContext, Int) -> PageDraft
  ) -> [PageTemplate] {
    (1...Paging.pageCount(total: total, size: site.settings.pageSize)).map { number in
      draftedPage(path(number), source) { draft($0, number) }
    }
  }

  private var summaryPages: [PageTemplate] {
    let optional: [(SitePage, PageTemplate)] = [
      (.compare, page(.compare, "the comparison of roles") { $0.comparePage() }),
      (.map, page(.map, "the skill map") { $0.mapPage() }),
      (.mySkills, page(.mySkills, "my skills") { $0.mySkillsPage() }),
      (.links, page(.links, "the list of links") { $0.linksPage() }),
      (.report, page(.report, "the report") { $0.reportPage() }),
      (.search, page(.search, "the search page") { $0.searchPage() }),
      (
        .accessibility,
        page(.accessibility, "the accessibility statement") { $0.accessibilityPage() }
      ),
    ]
    return [
      page(.home, "the home page") { $0.homePage() },
      page(.skills, "the list of skills") { $0.skillsIndexPage() },
      page(.sections, "the outline") { $0.sectionsIndexPage() },
    ] + optional.filter { site.settings.has($0.0) }.map(\.1) + [
      page(.notFound, "the page for addresses that lead nowhere") { $0.notFoundPage() }
    ]
  }

  private var changesPages: [PageTemplate] {
    guard let history = site.history else { return [] }
    return pages(
      of: history.listed.count, "the list of new and changed roles", path: { .changes($0) }
    ) { $0.changesPage(history, $1) }
  }

  private var rolePages: [PageTemplate] {
    draftedPages(of: site.roles.count, "the list of roles", path: SitePath.rolesPage) {
      $0.rolesIndexPageDraft($1)
    }
      + site.roles.indices.map { index in
        let role = site.roles[index]
        return draftedPage(role.path, "the role ‘\(role.title)’ (\(role.location))") {
          $0.rolePageDraft(index)
        }
      }
  }

  private var skillPages: [PageTemplate] {
    SkillKind.allCases.filter { !site.skills.ranked($0).isEmpty }.map { kind in
      page(.kind(kind), "the skills of the kind ‘\(kind.rawValue)’") { $0.kindPage(kind) }
    }
      + site.skills.uses.flatMap { use in
        draftedPages(
          of: use.roleCount, "the skill ‘\(use.skill.name)’", path: { use.path(page: $0) }
        ) { $0.skillPageDraft(use, $1) }
      }
  }

  private var sectionPages: [PageTemplate] {
    site.sections.indices.flatMap { index in
      let section = site.sections[index]
      return draftedPages(
        of: section.roles.count, "the section ‘\(section.title)’ (\(section.file))",
        path: { section.path(page: $0) }
      ) { $0.sectionPageDraft(index, $1) }
    }
  }

  private var facetPages: [PageTemplate] {
    Facet.allCases.filter { !site.facet($0).values.isEmpty }.flatMap { facet in
      [
        page(facet.indexPath, "the list of \(facet.plural.lowercased())") {
          $0.facetIndexPage(facet)
        }
      ]
        + site.facet(facet).values.flatMap { value in
          draftedPages(
            of: value.roles.count, "the \(facet.singular.lowercased()) ‘\(value.name)’",
            path: { value.path(page: $0) }
          ) { $0.facetValuePageDraft(value, $1) }
        }
    }
  }

  private var printPages: [PageTemplate] {
    guard site.settings.has(.print) else { return [] }
    let parts = site.printing.parts.map { part in
      draftedPage(part.path, "the page for printing ‘\(part.path)’") { $0.printPageDraft(part) }
    }
    let list = page(.printing, "the list of pages for printing") { $0.printIndexPage() }
    return (site.printing.isWhole ? parts : [list] + parts).map { template in
      var template = template
      template.isListed = false
      return template
    }
  }
}
