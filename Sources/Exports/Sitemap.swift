package import Addresses
package import SiteModel

/// `sitemap.xml` and `robots.txt`, for search engines.
package enum Sitemap {
  /// The addresses of all pages; `nil` without a base URL, as a sitemap holds absolute addresses
  /// only.
  ///
  /// <https://www.sitemaps.org/protocol.html>, which allows 50,000 addresses in a file: those past
  /// it are left out, the summary pages come first.
  package static func xml(of site: Site, pages: [SitePath]) -> [UInt8]? {
    let addresses = pages.lazy.filter { $0.description != "404.html" }.prefix(50_000)
      .compactMap { site.absoluteURL(of: $0) }
    guard !addresses.isEmpty else { return nil }
    var bytes = Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .utf8)
    for address in addresses {
      bytes += "<url><loc>\(XMLText.escaped(address))</loc></url>\n".utf8
    }
    bytes += "</urlset>\n".utf8
    return bytes
  }

  /// Everything may be read; the sitemap is named where there is one.
  package static func robots(of site: Site) -> [UInt8] {
    let sitemap =
      site.absoluteURL(of: SitePath(literal: "sitemap.xml")).map { "Sitemap: \($0)\n" } ?? ""
    return Array("User-agent: *\nAllow: /\n\(sitemap)".utf8)
  }
}
