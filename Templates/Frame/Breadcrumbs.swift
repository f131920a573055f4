import SiteModel
import HTML

extension PageContext {
  /// The way from the home page to this one; nothing on the home page.
  func breadcrumbs(_ crumbs: [Crumb]) -> HTML? {
    guard !crumbs.isEmpty else { return nil }
    let steps = ([Crumb("Home", .home)] + crumbs).map { crumb -> HTML in
      if let path = crumb.path {
        "<li><a href=\"\(link(path))\">\(crumb.title)</a></li>"
      } else {
        "<li aria-current=\"page\">\(crumb.title)</li>"
      }
    }
    return "<nav class=\"crumbs\" aria-label=\"Breadcrumb\"><ol>\(steps)</ol></nav>\n"
  }

  /// The steps down to a section; the last is a link unless the section's page is this one.
  func crumbs(toSection section: Int, isHere: Bool = false) -> [Crumb] {
    let ancestry = site.ancestry(of: section)
    let steps = ancestry.map { Crumb(site.sections[$0].title, site.sections[$0].path) }
    guard isHere, let last = steps.last else { return steps }
    return steps.dropLast() + [Crumb(last.title)]
  }
}
