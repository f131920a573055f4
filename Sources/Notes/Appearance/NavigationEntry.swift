package import Addresses

/// One entry of the header's navigation.
package struct NavigationEntry: Sendable, Hashable {
  package enum Target: Sendable, Hashable {
    case page(SitePage)
    /// A page or file of the site by its address, and a place on it.
    case file(SitePath, anchor: String?)
    case outside(ExternalURL)
  }

  package var target: Target
  /// The author's own; a page's usual name without.
  package var label: String?
  /// Its line in the settings.
  package var line: Int

  package init(_ target: Target, label: String? = nil, line: Int) {
    self.target = target
    self.label = label
    self.line = line
  }

  /// The pages that the header leads to unless the settings say otherwise.
  package static let standard: [NavigationEntry] = [
    SitePage.roles, .skills, .sections, .map, .mySkills,
  ].map { NavigationEntry(.page($0), line: 0) }
}
