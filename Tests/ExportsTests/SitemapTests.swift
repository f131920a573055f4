import Addresses
import Notes
import SiteModel
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
    let files = Sitemap.files(of: site, pages: pages)
    #expect(files.map(\.path.description) == ["sitemap.xml"])
    let base = "https://example.org/a;b=&apos;c&apos;&amp;d/"
    #expect(
      files.first?.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>\(base)index.html</loc></url>
        <url><loc>\(base)roles/z%C3%BCrich%20%26%20co.html</loc></url>
        </urlset>

        """)
  }

  @Test func isLeftOutWithoutAddress() {
    let site = SiteText("").site()
    #expect(Sitemap.files(of: site, pages: pages).isEmpty)
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

  @Test func namesItsPartsWhereThereAreMany() throws {
    let site = try site(at: "https://example.org/a&b")
    let limits = Sitemap.Limits(addresses: 2)
    let many = ["index.html", "404.html", "a.html", "b.html"].compactMap { SitePath($0) }
    let files = Sitemap.files(of: site, pages: many, limits: limits)
    #expect(
      files.map(\.path.description) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    let base = "https://example.org/a&amp;b/"
    #expect(
      files.map(\.text) == [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>\(base)sitemap-1.xml</loc></sitemap>
        <sitemap><loc>\(base)sitemap-2.xml</loc></sitemap>
        </sitemapindex>

        """,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>\(base)index.html</loc></url>
        <url><loc>\(base)a.html</loc></url>
        </urlset>

        """,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>\(base)b.html</loc></url>
        </urlset>

        """,
      ])
  }

  /// Every page is named once, and no file has more than the protocol allows.
  @Test(arguments: [50_000, 50_001])
  func namesEveryPageOfALargeSite(_ count: Int) throws {
    let pages = (0..<count).compactMap { SitePath("p\($0).html") }
    let files = Sitemap.files(of: try site(at: "https://example.org"), pages: pages)
    let addresses = files.flatMap(\.addresses).filter { !$0.hasSuffix(".xml") }
    let isWhole = addresses == pages.map { "https://example.org/\($0)" }
    #expect(isWhole)
    #expect(files.allSatisfy { $0.addresses.count <= 50_000 })
    let parts = files.map(\.path.description).filter { $0 != "sitemap.xml" }
    #expect(parts == (count > 50_000 ? ["sitemap-1.xml", "sitemap-2.xml"] : []))
  }

  @Test func keepsEveryPartBelowTheMostBytes() throws {
    let site = try site(at: "https://example.org/\(String(repeating: "&", count: 200))")
    let pages = (0..<100).compactMap { SitePath("\(String(repeating: "ü", count: 100))\($0).html") }
    let files = Sitemap.files(of: site, pages: pages, limits: Sitemap.Limits(bytes: 20_000))
    #expect(files.count > 2)
    #expect(files.allSatisfy { $0.content().count <= 20_000 })
    #expect(files.dropFirst().flatMap(\.addresses).count == 100)
  }

  private func site(at address: String) throws -> Site {
    var settings = Settings()
    settings.baseURL = try SiteAddress(address)
    return SiteText("").site(settings: settings)
  }
}

extension Sitemap.File {
  fileprivate var text: String { String(decoding: content(), as: UTF8.self) }

  /// What stands in each `loc`.
  fileprivate var addresses: [String] {
    text.split(separator: "\n").compactMap { line in
      guard let start = line.firstRange(of: "<loc>"), let end = line.firstRange(of: "</loc>")
      else { return nil }
      return String(line[start.upperBound..<end.lowerBound])
    }
  }
}
