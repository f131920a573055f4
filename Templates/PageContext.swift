import Addresses
import HTML
import Notes
import SiteModel

/// What every template function works with: the site, and the page that is being written, from
/// which all links are relative.
///
/// A class, as it is handed on and on: one reference to count, and not one for each part of a site.
final class PageContext: Sendable {
  private let themed: ThemedSite
  let here: SitePath
  /// The frame that this page shares with others; `nil` where it has one of its own.
  let sharedFrame: FrameFragments?
  /// What a preview server needs on the page; `nil` on pages that are written.
  let preview: PagePreview?
  /// The way to the folders that most links lead to, from which a file's name follows.
  let wayToRoles: HTML
  let wayToSkills: HTML
  /// Whether a web server shows the page at addresses that are not its own.
  private let isShownAnywhere: Bool

  convenience init(site: Site, here: SitePath) {
    self.init(of: ThemedSite(site, Fragments(of: site)), here: here)
  }

  init(of themed: ThemedSite, here: SitePath, preview: PagePreview? = nil) {
    self.themed = themed
    self.here = here
    sharedFrame =
      themed.site.settings.navigation.contains { $0.leads(to: here) }
      ? nil : themed.fragments.frames[FramePlace(of: here)]
    self.preview = preview
    isShownAnywhere = here == .notFound
    func way(to index: SitePath) -> HTML {
      let link = PageContext.link(
        to: index, from: here, of: themed.site, isPreviewed: preview != nil)
      return HTML(escaping: String(link.description.dropLast("index.html".count)))
    }
    wayToRoles = way(to: .roles)
    wayToSkills = way(to: .skills)
  }

  /// The relative link to another page of the site.
  func link(_ target: SitePath) -> PageLink {
    guard isShownAnywhere else { return .relative(here.link(to: target)) }
    return PageContext.link(to: target, from: here, of: site, isPreviewed: preview != nil)
  }

  /// A web server shows the page for wrong addresses at any address, where relative links lead
  /// astray: its links are absolute as far as the settings say where the site stands. A preview
  /// stands at the root of its server, wherever that is.
  private static func link(
    to target: SitePath, from here: SitePath, of site: Site, isPreviewed: Bool
  ) -> PageLink {
    if here == .notFound, isPreviewed { return .complete("/\(target)") }
    if here == .notFound, let address = site.absoluteURL(of: target) { return .complete(address) }
    return .relative(here.link(to: target))
  }

  var site: Site { themed.site }

  var fragments: Fragments { themed.fragments }

  var ingredients: SiteIngredients { fragments.ingredients }

  /// Whether a page is part of the site, as the settings say.
  func has(_ page: SitePage) -> Bool { site.settings.has(page) }
}
