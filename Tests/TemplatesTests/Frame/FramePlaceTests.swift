import Addresses
import HTML
import Notes
import SiteModel
import TestSupport
import Testing

@testable import Templates

@Suite struct FramePlaceTests {
  private static func place(_ path: StaticString) -> FramePlace {
    FramePlace(of: SitePath(literal: path))
  }

  private static func entry(_ path: StaticString) -> NavigationEntry {
    NavigationEntry(.file(SitePath(literal: path), anchor: nil), label: "there", line: 1)
  }

  @Test func isTheFolderAndTheDepthBelowIt() {
    #expect(Self.place("skills/sql.html") == Self.place("skills/css.html"))
    #expect(Self.place("skills/sql/2.html") == Self.place("skills/css/3.html"))
    #expect(Self.place("skills/sql/2.html") != Self.place("skills/sql.html"))
    #expect(Self.place("skills/sql/2.html") != Self.place("roles/index/2.html"))
  }

  @Test func sharesNoLinksIntoItsOwnFolders() {
    let inside = Self.place("skills/sql/2.html")
    #expect(!inside.sharesLinks(to: Self.entry("skills/css/3.html")))
    #expect(inside.sharesLinks(to: Self.entry("skills/css.html")))
    #expect(inside.sharesLinks(to: Self.entry("docs/me/cv.pdf")))
    #expect(Self.place("skills/sql.html").sharesLinks(to: Self.entry("skills/css/3.html")))
  }

  /// Wherever a page stands, its header leads to the same page.
  @Test func headersLeadToTheirTargets() throws {
    let lines = (1...3).map { "- skill set for Pilot \($0):\n  - C++, Python\n" }.joined()
    var settings = Settings()
    settings.pageSize = 1
    let target = SitePath(literal: "skills/python/2.html")
    settings.navigation = [Self.entry("skills/python/2.html")]
    let pages = Theme(site: SiteText("-- a.md --\n# Jobs\n\(lines)").site(settings: settings)).pages
    #expect(pages.count { $0.path.depth == 2 } > 5)
    for page in pages where page.path != target && page.path != .notFound {
      let html = String(decoding: page.html().bytes, as: UTF8.self)
      #expect(html.contains("<a href=\"\(page.path.link(to: target))\">there</a>"), "\(page.path)")
    }
  }
}
