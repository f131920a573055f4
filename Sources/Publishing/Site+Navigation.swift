import Addresses
import Diagnostics
import Notes
import SiteModel
import Templates

extension Site {
  /// The site without those entries of its navigation that lead nowhere. `files` are there besides
  /// the pages.
  func withNavigation(besides files: [String]) -> Site {
    let navigation = settings.navigation
    let needsPaths = navigation.contains { if case .file = $0.target { true } else { false } }
    let paths =
      needsPaths ? Set(Theme(site: self).pages.map(\.path.description) + files) : []
    let kept = navigation.filter { entry in
      switch entry.target {
      case .page(let page): has(page)
      case .file(let path, _): paths.contains(path.description)
      case .outside: true
      }
    }
    guard kept.count < navigation.count else { return self }
    // A page that is switched off, or of which there is nothing to show, is no mistake.
    let dead = navigation.filter { entry in
      if case .file = entry.target { !kept.contains(entry) } else { false }
    }
    return with(kept, adding: dead.map { .deadNavigation($0) })
  }

  /// Whether a page is there that the settings can name.
  private func has(_ page: SitePage) -> Bool {
    guard settings.has(page), page != .changes || history != nil else { return false }
    let facet: Facet? =
      switch page {
      case .locations: .location
      case .companies: .company
      case .departments: .department
      case .teams: .team
      case .levels: .level
      case .employment: .employment
      default: nil
      }
    return facet.map { !self.facet($0).values.isEmpty } ?? true
  }
}

extension Diagnostic {
  fileprivate static func deadNavigation(_ entry: NavigationEntry) -> Diagnostic {
    Diagnostic(
      .warning, "navigation-link",
      at: SourceLocation(path: SourcePath(Settings.fileName), line: entry.line),
      "the navigation’s entry ‘\(entry.label ?? "")’ leads to no page of the site",
      help:
        "Write a page’s address as the browser shows it, from the site’s root: skills/ocaml.html."
    )
  }
}
