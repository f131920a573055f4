import Addresses
import Testing

@testable import Preview

@Suite struct ContentTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("assets/site.css", "text/css; charset=utf-8"),
    ("assets/site.js", "text/javascript; charset=utf-8"),
    ("data/roles.json", "application/json; charset=utf-8"),
    ("data/roles.csv", "text/csv; charset=utf-8"),
    ("sitemap.xml", "application/xml; charset=utf-8"),
    ("robots.txt", "text/plain; charset=utf-8"), ("logo.SVG", "image/svg+xml; charset=utf-8"),
    ("a.b.png", "image/png"), ("x.html/y", "application/octet-stream"),
    ("LICENSE", "application/octet-stream"), ("a.exe", "application/octet-stream"),
  ])
  func followsTheName(_ path: String, _ type: String) throws {
    #expect(ContentType.of(try #require(SitePath(path))) == type)
  }
}
