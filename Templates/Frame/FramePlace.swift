import Addresses
import Notes
import SiteModel

/// The pages from which the same links lead to the same targets, so that they can share a frame: those
/// of one of the site's folders, or of all folders in it (`skills/sql/2.html`, `skills/css/3.html`).
struct FramePlace: Sendable, Hashable {
  private let folder: Substring
  private let depth: Int

  init(of page: SitePath) {
    let folder = page.folder
    self.folder = folder.utf8.firstIndex(of: UInt8(ascii: "/")).map { folder[..<$0] } ?? folder
    depth = page.depth
  }

  /// Whether links from here to an entry of the navigation are the same on every page: not where it
  /// stands in one of the folders itself.
  func sharesLinks(to entry: NavigationEntry) -> Bool {
    guard depth > 1, case .file(let path, _) = entry.target else { return true }
    return path.depth < depth || FramePlace(of: path).folder != folder
  }
}
