import Addresses
import Notes
import TestSupport
import Testing

@testable import Exports

@Suite struct SitemapTests {
  private let pages = ["index.html", "404.html", "roles/zürich & co.html"].compactMap {
    SitePath($0)
  }

  @Test func namesAbsoluteAddressesOfAllPages() throws {
    var settings = Settings()
    settings.baseURL = try SiteAddress("https://example.org/a;b='c'&d")
    let site = SiteText("").site(settings: settings)
    let bytes = try #require(Sitemap.xml(of: site, pages: pages))
    let base = "https://example.org/a;b=&apos;c&apos;&amp;d/"
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>\(base)index.html</loc></url>
        <url><loc>\(base)roles/z%C3%BCrich%20%26%20co.html</loc></url>
        </urlset>

        """)
  }

  @Test func isLeftOutWithoutAddress() {
    let site = SiteText("").site()
    #expect(Sitemap.xml(of: site, pages: pages) == nil)
    #expect(
      String(decoding: Sitemap.robots(of: site), as: UTF8.self) == "User-agent: *\nAllow: /\n")
  }

  @Test func isNamedForRobots() throws {
    var settings = Settings()
    settings.baseURL = try SiteAddress("https://example.org/notes")
    let robots = Sitemap.robots(of: SiteText("").site(settings: settings))
    #expect(
      String(decoding: robots, as: UTF8.self)
        == "User-agent: *\nAllow: /\nSitemap: https://example.org/notes/sitemap.xml\n")
  }

  @Test func holdsNoMoreThanTheProtocolAllows() throws {
    var settings = Settings()
    settings.baseURL = try SiteAddress("https://example.org")
    let many = (0..<50_010).compactMap { SitePath("\($0).html") }
    let bytes = try #require(Sitemap.xml(of: SiteText("").site(settings: settings), pages: many))
    #expect(bytes.split(separator: UInt8(ascii: "\n")).count == 50_000 + 3)
  }
}
