import SiteModel
import Notes
import Addresses
import HTML

extension PageContext {
  /// The site's name and its main parts.
  func siteHeader(branch: Branch?) -> HTML {
    let current: HTML = here == .home ? " aria-current=\"page\"" : ""
    return """
      <header class="site-header">
      <div class="wrap">
      <a class="site-name" href="\(link(.home))"\(current)>\(site.settings.title)</a>
      <nav class="site-nav" aria-label="Main"><ul>\(Branch.allCases.map { item($0, current: branch) })</ul></nav>
      \(searchBox())
      <button class="theme-switch" type="button" data-theme-switch hidden>Dark</button>
      </div>
      </header>
      """
  }

  private func item(_ branch: Branch, current: Branch?) -> HTML {
    let mark: HTML =
      if here == branch.path {
        " aria-current=\"page\""
      } else if branch == current {
        " aria-current=\"true\""
      } else {
        ""
      }
    return "<li><a href=\"\(link(branch.path))\"\(mark)>\(branch.title)</a></li>"
  }
}
