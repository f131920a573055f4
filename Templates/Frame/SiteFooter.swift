import Diagnostics
import Addresses
import HTML
import SiteModel

extension PageContext {
  /// What the site was made from, and the pages about it.
  func siteFooter() -> HTML {
    """
    <footer class="site-footer">
    <div class="wrap">
    <p>\(Wording.count(site.roles.count, "role")) and \(Wording.count(site.skills.uses.count, "skill")) from <a href="\(link(.report))">\(sources)</a>, \(Wording.count(site.lineCount, "line")).</p>
    <nav aria-label="More pages"><ul>\(facetItems)<li><a href="\(link(.compare))">Compare</a></li><li><a href="\(link(.links))">Links</a></li><li><a href="\(link(.report))">How the notes were read</a></li><li><a href="\(link(SitePath(literal: "data/roles.json")))">Data</a></li><li><a href="\(link(.printing))">Print</a></li><li><a href="\(link(.accessibility))">Accessibility</a></li></ul></nav>
    </div>
    </footer>
    """
  }

  private var sources: String {
    if let only = site.notes.first, site.notes.count == 1 { return only.path.description }
    return Wording.count(site.notes.count, "file")
  }

  private var facetItems: [HTML] {
    Facet.allCases.filter { !site.facet($0).values.isEmpty }.map {
      "<li><a href=\"\(link($0.indexPath))\">\($0.plural)</a></li>"
    }
  }
}
