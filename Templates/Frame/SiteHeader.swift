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
      <nav class="site-nav" aria-label="Main"><ul>\(site.settings.navigation.map { navigationItem($0, current: branch) })</ul></nav>
      \(has(.search) ? searchBox() : nil)
      <button class="theme-switch" type="button" data-theme-switch hidden>Dark</button>
      </div>
      \(authorHeader())</header>
      """
  }
}
