import Testing

@testable import Addresses

@Suite struct SitePathTests {
  @Test(arguments: [
    "index.html", "roles/data-engineer.html", "a/b/c.txt", "Zürich.html", "with space.png",
    "x..y/z", "a-b_c~d", "assets/CON", "日本.html",
  ])
  func acceptsCleanPaths(_ path: String) throws {
    #expect(try #require(SitePath(path)).description == path)
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", ".a", "a/.b", "a\\b",
    "a?b", "a#b", "a%20b", "c:d", "a*b", "a\"b", "a<b", "a>b", "a|b", "a\u{0}b", "a\nb",
    "a\u{7F}b", String(repeating: "a", count: 1025),
  ])
  func refusesUnsafePaths(_ path: String) {
    #expect(SitePath(path) == nil)
  }

  struct Link: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    let link: String
    var testDescription: String { "\(from) -> \(to)" }

    init(_ from: String, _ to: String, _ link: String) {
      self.from = from
      self.to = to
      self.link = link
    }
  }

  @Test(arguments: [
    Link("index.html", "roles/a.html", "roles/a.html"),
    Link("index.html", "index.html", "index.html"),
    Link("roles/a.html", "index.html", "../index.html"),
    Link("roles/a.html", "roles/b.html", "b.html"),
    Link("roles/a.html", "skills/c.html", "../skills/c.html"),
    Link("roles/a/2.html", "roles/a.html", "../a.html"),
    Link("roles/a/2.html", "roles/a/3.html", "3.html"),
    Link("roles/a.html", "roles/a/2.html", "a/2.html"),
    Link("roles/a/2.html", "assets/site.css", "../../assets/site.css"),
    Link("roles/a.html", "rolesx/a.html", "../rolesx/a.html"),
    Link("a/b.html", "b", "../b"),
  ])
  func linksRelatively(_ row: Link) throws {
    let from = try #require(SitePath(row.from))
    let target = try #require(SitePath(row.to))
    #expect(from.link(to: target).description == row.link)
  }

  @Test func placesSlugsInFolders() {
    let slug = Slug("Data Engineer")
    #expect("\(SitePath(folder: "roles", slug))" == "roles/data-engineer.html")
    #expect("\(SitePath(folder: "roles", slug, page: 3))" == "roles/data-engineer/3.html")
    #expect(SitePath(folder: "roles", slug, page: 3).depth == 2)
    #expect(SitePath(literal: "index.html").depth == 0)
  }

  @Test func ordersByBytes() {
    let sorted = ["b", "a/c", "a-b", "Z"].compactMap { SitePath($0) }.sorted()
    #expect(sorted.map(\.description) == ["Z", "a-b", "a/c", "b"])
  }
}
