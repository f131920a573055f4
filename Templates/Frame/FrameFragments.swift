import Addresses
import ContentHashing
import HTML
import Notes
import SiteModel

/// What stands around the content of the pages of one place, where nothing in it is the page itself:
/// the same on every one of them.
struct FrameFragments: Sendable {
  /// The header for each branch that it marks, and for none.
  private let headers: [Branch?: HTML]
  let footer: HTML
  /// What the frame is made from, and what holds for the whole site: the beginning of the ingredients
  /// of every page in it.
  let ingredients: ContentHasher

  /// - Parameter page: any page of the place that the header does not lead to.
  private init(of page: PageContext) {
    var headers: [Branch?: HTML] = [nil: page.siteHeader(branch: nil)]
    for branch in Branch.allCases { headers[branch] = page.siteHeader(branch: branch) }
    self.headers = headers
    footer = page.siteFooter()
    var hasher = ContentHasher()
    for branch in [nil] + Branch.allCases { hasher.combine(headers[branch]?.bytes ?? []) }
    hasher.combine(footer.bytes)
    hasher.combine(page.site.roles.count)
    hasher.combine(page.site.history != nil)
    ingredients = hasher
  }

  func header(branch: Branch?) -> HTML? { headers[branch] }

  /// The frames of the folders that hold most pages, and of the folders in them.
  static func byPlace(of site: Site) -> [FramePlace: FrameFragments] {
    let folders: [StaticString] =
      ["roles", "skills", "sections", "print"] + Facet.allCases.map(\.folder)
    let pages = folders.flatMap { folder in
      [1, 2].map { SitePath(folder: folder, Slug("page"), page: $0) }
    }
    let themed = ThemedSite(site, Fragments.none)
    var frames: [FramePlace: FrameFragments] = [:]
    for page in pages {
      let place = FramePlace(of: page)
      guard site.settings.navigation.allSatisfy(place.sharesLinks) else { continue }
      frames[place] = FrameFragments(
        of: PageContext(of: themed, here: page))
    }
    return frames
  }
}
