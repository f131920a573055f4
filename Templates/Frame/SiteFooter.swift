import Diagnostics
import Addresses
import HTML
import Notes
import SiteModel

extension PageContext {
  /// What the site was made from, and the pages about it. Only what an edit of a role leaves as it
  /// is: with the number of lines in it, every edit would change every page.
  func siteFooter() -> HTML {
    """
    <footer class="site-footer">
    <div class="wrap">
    <p>\(Wording.count(site.roles.count, "role")) and \(Wording.count(site.skills.uses.count, "skill")) from \(has(.report) ? "<a href=\"\(link(.report))\">\(sources)</a>" : "\(sources)").</p>
    <nav aria-label="More pages"><ul>\(branchesOutsideNavigation.map(footerItem))\(facetItems)\(changesItem)\([SitePage.compare, .links, .report, .data, .print, .accessibility].filter(has).map(footerItem))</ul></nav>
    </div>
    \(authorFooter())</footer>
    """
  }

  private func footerItem(_ page: SitePage) -> HTML {
    "<li><a href=\"\(link(page.path))\">\(page.title)</a></li>"
  }

  private var sources: String {
    if let only = site.notes.first, site.notes.count == 1 { return only.path.description }
    return Wording.count(site.notes.count, "file")
  }

  private var changesItem: HTML? {
    site.history.map { _ in footerItem(.changes) }
  }

  private var facetItems: [HTML] {
    Facet.allCases.filter { !site.facet($0).values.isEmpty }.map {
      "<li><a href=\"\(link($0.indexPath))\">\($0.plural)</a></li>"
    }
  }
}
