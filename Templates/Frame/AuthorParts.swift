import Addresses
import HTML
import Notes
import SiteModel

/// What the author adds to every page: colours, a style sheet, and pieces of HTML.
extension PageContext {
  /// The style sheets behind the site's own, and the author's piece of the head.
  func authorHead() -> HTML? {
    let settings = site.settings
    guard !settings.palette.isEmpty || !settings.extras.contents.isEmpty else { return nil }
    let sheets = [
      settings.palette.isEmpty ? nil : AuthorAsset.colours,
      settings.extras[.stylesheet] == nil ? nil : AuthorAsset.styles,
    ].compactMap(\.self)
    let links = sheets.map { "<link rel=\"stylesheet\" href=\"\(link($0))\">\n" as HTML }
    return "\(links)\(authorHTML(.headHTML))"
  }

  func authorHeader() -> HTML? {
    authorHTML(.headerHTML).map { "<div class=\"wrap author-part\">\($0)</div>\n" }
  }

  func authorFooter() -> HTML? {
    authorHTML(.footerHTML).map { "<div class=\"wrap author-part\">\($0)</div>\n" }
  }

  private func authorHTML(_ file: ExtraFile) -> HTML? {
    site.settings.extras[file].map { HTML(ofAuthor: $0, root: root) }
  }

  /// The way to the site's root, with its last `/`; empty on pages that stand there.
  private var root: String { String(link(.home).description.dropLast("index.html".utf8.count)) }
}

/// The files of the author's own among the assets.
enum AuthorAsset {
  static let colours = SitePath(literal: "assets/colours.css")
  static let styles = SitePath(literal: "assets/author.css")
}
