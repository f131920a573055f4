import Addresses
import HTML
import Notes
import SiteModel

extension PageContext {
  /// An entry of the header's navigation; the page itself and the branch that it is in are marked.
  func navigationItem(_ entry: NavigationEntry, current branch: Branch?) -> HTML {
    switch entry.target {
    case .page(let page):
      return item(entry.label ?? page.title, link(page.path).description, mark(page.path, branch))
    case .file(let path, let anchor):
      // The author's own file may have a name like `my cv.pdf`.
      let address = link(path).description
      guard let anchor else {
        return item(entry.label ?? "", Href.escaped(address), mark(path, nil))
      }
      return item(entry.label ?? "", Href.escaped("\(address)#\(anchor)"), nil)
    case .outside(let url):
      return
        "<li><a href=\"\(url.description)\" rel=\"noopener noreferrer\">\(entry.label ?? "")</a></li>"
    }
  }

  /// The parts of the site that the header does not lead to: the footer does.
  var branchesOutsideNavigation: [SitePage] {
    let shown = site.settings.navigation.map(\.target)
    return Branch.allCases.map(\.page).filter { has($0) && !shown.contains(.page($0)) }
  }

  private func item(_ title: String, _ href: String, _ mark: HTML?) -> HTML {
    "<li><a href=\"\(href)\"\(mark)>\(title)</a></li>"
  }

  private func mark(_ path: SitePath, _ branch: Branch?) -> HTML? {
    if here == path { return " aria-current=\"page\"" }
    return branch?.page.path == path ? " aria-current=\"true\"" : nil
  }
}

extension NavigationEntry {
  func leads(to path: SitePath) -> Bool {
    switch target {
    case .page(let page): page.path == path
    case .file(let file, _): file == path
    case .outside: false
    }
  }
}

extension SitePage {
  /// What the navigation calls it.
  var title: String {
    switch self {
    case .home: "Home"
    case .roles: "Roles"
    case .skills: "Skills"
    case .sections: "Sections"
    case .map: "Map"
    case .mySkills: "My skills"
    case .compare: "Compare"
    case .search: "Search"
    case .links: "Links"
    case .report: "How the notes were read"
    case .print: "Print"
    case .changes: "New and changed"
    case .locations: Facet.location.plural
    case .companies: Facet.company.plural
    case .departments: Facet.department.plural
    case .teams: Facet.team.plural
    case .levels: Facet.level.plural
    case .employment: Facet.employment.plural
    case .accessibility: "Accessibility"
    case .data: "Data"
    }
  }

  var path: SitePath {
    switch self {
    case .home: .home
    case .roles: .roles
    case .skills: .skills
    case .sections: .sections
    case .map: .map
    case .mySkills: .mySkills
    case .compare: .compare
    case .search: .search
    case .links: .links
    case .report: .report
    case .print: .printing
    case .changes: .changes()
    case .locations: Facet.location.indexPath
    case .companies: Facet.company.indexPath
    case .departments: Facet.department.indexPath
    case .teams: Facet.team.indexPath
    case .levels: Facet.level.indexPath
    case .employment: Facet.employment.indexPath
    case .accessibility: .accessibility
    case .data: SitePath(literal: "data/roles.json")
    }
  }
}
