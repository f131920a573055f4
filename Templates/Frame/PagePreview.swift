package import Addresses
import HTML

/// What the preview server adds to a page: a script that hears of changes, and its style sheet.
///
/// It is a parameter of the page's frame, so that nothing is ever cut into finished pages, and it is
/// in no page that is written.
package struct PagePreview: Sendable, Hashable {
  /// Tells the page's content from any other: the script names it to the server, which answers when
  /// the page of that address is another.
  package let tag: String

  package init(tag: String) { self.tag = tag }

  /// Where the script hears of changes.
  package static let events = SitePath(literal: "assets/reload/events")

  /// What the page's policy allows besides: the script's connection to the server.
  var policy: HTML { "; connect-src 'self'" }

  func links(from page: PageContext) -> HTML {
    """
    <link rel="stylesheet" href="\(page.link(Asset.reloadStyles.path))">
    <script defer src="\(page.link(Asset.reloadScript.path))" data-tag="\(tag)"></script>

    """
  }
}

extension Asset {
  static let reloadStyles = Asset("assets/reload/reload.css", PackageResources.reload_css)
  static let reloadScript = Asset("assets/reload/reload.js", PackageResources.reload_js)

  /// What only the preview server has.
  package static let preview = [reloadStyles, reloadScript]
}
