import SiteModel

/// A site with the pieces of markup that many of its pages hold.
///
/// A class, as every page refers to it: a site is thirty references, and each would be counted for each
/// page.
final class ThemedSite: Sendable {
  let site: Site
  let fragments: Fragments

  init(_ site: Site, _ fragments: Fragments) {
    self.site = site
    self.fragments = fragments
  }
}
