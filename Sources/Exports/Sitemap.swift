package import Addresses
import Notes
package import SiteModel

/// `sitemap.xml` and `robots.txt`, for search engines.
package enum Sitemap {
  /// A file of the sitemap, made when it is needed.
  package struct File: Sendable {
    package let path: SitePath
    package let content: @Sendable () -> [UInt8]
  }

  private static let path = SitePath(literal: "sitemap.xml")

  /// The addresses of all pages, in their order; nothing without a base URL, as a sitemap holds
  /// absolute addresses only.
  ///
  /// ```
  /// up to 50,000 pages    sitemap.xml
  /// more                  sitemap.xml, which names sitemap-1.xml, sitemap-2.xml ...
  /// ```
  package static func files(of site: Site, pages: [SitePath]) -> [File] {
    files(of: site, pages: pages, limits: Limits())
  }

  /// Everything may be read; the sitemap is named where there is one.
  package static func robots(of site: Site) -> [UInt8] {
    let sitemap = site.absoluteURL(of: path).map { "Sitemap: \($0)\n" } ?? ""
    return Array("User-agent: *\nAllow: /\n\(sitemap)".utf8)
  }
}

extension Sitemap {
  /// What one file may have: <https://www.sitemaps.org/protocol.html>
  struct Limits {
    var addresses = 50_000
    var bytes = 50 * 1024 * 1024
  }

  static func files(of site: Site, pages: [SitePath], limits: Limits) -> [File] {
    let pages = pages.filter { $0.description != "404.html" }
    guard let longest = pages.lazy.map({ $0.description.utf8.count }).max(),
      let base = site.settings.baseURL?.description
    else { return [] }
    // Percent-coding makes three bytes of one, at most: a bound that needs no page's address.
    let address = XMLText.escaped(base).utf8.count + 3 * longest
    let entry = "<url><loc></loc></url>\n".utf8.count + address
    let frame = xml("urlset", [], each: "url").count
    let size = max(1, min(limits.addresses, (limits.bytes - frame) / entry))
    guard pages.count > size else {
      return [File(path: path) { addresses(of: pages[...], in: site) }]
    }
    let starts = stride(from: 0, to: pages.count, by: size)
    let parts = starts.enumerated().compactMap { number, start in
      SitePath("sitemap-\(number + 1).xml").map { path in
        File(path: path) { addresses(of: pages[start...].prefix(size), in: site) }
      }
    }
    let index = File(path: path) { [parts = parts.map(\.path)] in
      xml("sitemapindex", parts.lazy.compactMap { site.absoluteURL(of: $0) }, each: "sitemap")
    }
    return [index] + parts
  }

  private static func addresses(of pages: ArraySlice<SitePath>, in site: Site) -> [UInt8] {
    xml("urlset", pages.lazy.compactMap { site.absoluteURL(of: $0) }, each: "url")
  }

  private static func xml(
    _ root: String, _ addresses: some Sequence<String>, each element: String
  ) -> [UInt8] {
    var bytes = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """.utf8)
    for address in addresses {
      bytes += "<\(element)><loc>\(XMLText.escaped(address))</loc></\(element)>\n".utf8
    }
    bytes += "</\(root)>\n".utf8
    return bytes
  }
}
