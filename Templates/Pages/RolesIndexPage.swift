import Notes
import Addresses
import HTML
import SiteModel

extension PageContext {
  /// All roles as a table, in pages.
  func rolesIndexPage(_ number: Int) -> HTML {
    let paging = Paging(page: number, total: site.roles.count, size: site.settings.pageSize)
    let hasFilter = number == 1 && paging.total > 0
    let content: HTML = """
      \(pageHead(title: "Roles", lede: site.roles.isEmpty ? nil : "\(Wording.count(site.roles.count, "role"))<span data-notes-order> in the order of the notes</span>."))
      \(browseLists)<div>\(hasFilter ? roleFilter() : nil)<section class="block" aria-labelledby="list"><h2 class="vh" id="list">The roles</h2>
      \(hasFilter ? rolesInForce() : nil)\(paging.total == 0 ? emptyList : roleTable(paging.range, caption: "Roles with place, level, pay, experience and skills"))
      \(pager(paging, of: "roles") { SitePath.rolesPage($0) })</section></div>
      """
    return page(
      PageFrame(
        title: number == 1 ? "Roles" : "Roles, page \(number)",
        description:
          site.roles.isEmpty
          ? "No role was found in the notes."
          : "\(site.roles.count == 1 ? "" : "All ")\(Wording.count(site.roles.count, "role")), with place, level, pay, experience and skills.",
        branch: .roles,
        crumbs: number == 1 ? [Crumb("Roles")] : [Crumb("Roles", .roles), Crumb("Page \(number)")],
        scripts: hasFilter ? [.data, .parts, .filters] : [],
        previous: paging.previous.map(SitePath.rolesPage), next: paging.next.map(SitePath.rolesPage)
      ),
      content: content)
  }

  private var emptyList: HTML {
    emptyBlock(
      "No role was found in the notes. A role is a list item labelled “skill set” or with a job title, with its content below it."
    )
  }

  /// The ways to narrow the list that need no script: the pages of each facet.
  var browseLists: HTML? {
    let facets = Facet.allCases.filter { !site.facet($0).values.isEmpty }
    guard !facets.isEmpty else { return nil }
    return """
      <dl class="facts" data-without-filter>\(facets.map(browseItem))</dl>
      """
  }

  private func browseItem(_ facet: Facet) -> HTML {
    let values = site.facet(facet).values
    let shown = values.prefix(3).map { "<a href=\"\(link($0.path))\">\($0.name)</a>" as HTML }
    let rest: HTML? =
      values.count > 3
      ? ", <a href=\"\(link(facet.indexPath))\">\(Wording.grouped(values.count - 3)) more<span class=\"vh\"> \(facet.plural.lowercased())</span></a>"
      : nil
    return
      "<div><dt>\(facet.plural)</dt><dd class=\"small\">\(shown.joined(by: ", "))\(rest)</dd></div>"
  }
}

extension SitePath {
  /// A page of the list of all roles.
  static func rolesPage(_ number: Int) -> SitePath {
    SitePath(folder: "roles", .index, page: number)
  }
}
