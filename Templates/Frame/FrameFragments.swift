import Addresses
import HTML
import SiteModel

/// What stands around the content of the pages of one folder, where nothing in it is the page
/// itself: the same on every one of them.
struct FrameFragments: Sendable {
  /// The header for each branch that it marks, and for none.
  private let headers: [Branch?: HTML]
  let footer: HTML

  /// - Parameter page: any page of the folder that the header does not lead to.
  private init(of page: PageContext) {
    var headers: [Branch?: HTML] = [nil: page.siteHeader(branch: nil)]
    for branch in Branch.allCases { headers[branch] = page.siteHeader(branch: branch) }
    self.headers = headers
    footer = page.siteFooter()
  }

  func header(branch: Branch?) -> HTML? { headers[branch] }

  /// The frames of the folders that hold most pages.
  static func byFolder(of site: Site) -> [Substring: FrameFragments] {
    let folders: [StaticString] =
      ["roles", "skills", "sections"] + Facet.allCases.map(\.folder)
    let paths = folders.map { SitePath(folder: $0, Slug("page")) }
    return Dictionary(
      uniqueKeysWithValues: paths.map {
        (
          $0.folder,
          FrameFragments(of: PageContext(site: site, here: $0, fragments: Fragments.none))
        )
      })
  }
}

extension PageContext {
  /// The frame that this page shares with others of its folder.
  var sharedFrame: FrameFragments? {
    isInNavigation ? nil : fragments.frames[here.folder]
  }
}
