import Addresses
import HTML
import SiteModel
import TestSupport
import Testing

@testable import Templates

@Suite struct TableOfContentsTests {
  private let context = PageContext(site: SiteText("").site(), here: SitePath(literal: "a.html"))

  private func entries(_ count: Int) -> [ContentsEntry] {
    (0..<count).map { ContentsEntry(title: "Part \($0) & more", anchor: "p\($0)") }
  }

  @Test(arguments: [(0, false), (3, false), (4, true), (9, true)])
  func standsWhereThereIsMoreThanAGlanceShows(places: Int, isShown: Bool) {
    #expect((context.tableOfContents(entries(places)) != nil) == isShown)
    let nested = ContentsEntry(title: "All", anchor: "all", below: entries(max(0, places - 1)))
    #expect((context.tableOfContents([nested]) != nil) == (places > 0 && isShown))
  }

  @Test func nestsItsEntries() throws {
    let all = ContentsEntry(title: "All", anchor: "all", below: entries(1))
    #expect(
      String(decoding: context.contentsList([all]).bytes, as: UTF8.self)
        == "<ol><li><a href=\"#all\">All</a><ol><li><a href=\"#p0\">Part 0 &amp; more</a></li></ol></li></ol>"
    )
  }

  @Test(arguments: [
    ("  - Needed:\n    - Python\n  - Preferred:\n    - Perl\n", true),
    ("  - Needed:\n    - Python\n  - Perl\n", false),
  ])
  func followsTheHeadingsOfARole(text: String, isShown: Bool) throws {
    let site = SiteText("-- a.md --\n# Ant\n- skill set for Data Engineer:\n\(text)").site()
    let context = PageContext(site: site, here: try #require(site.roles.first).path)
    let html = String(decoding: context.rolePageDraft(0).html.bytes, as: UTF8.self)
    #expect(html.contains("class=\"toc\"") == isShown)
    guard isShown else { return }
    #expect(html.contains("<a href=\"#L3\">Needed</a>"))
    #expect(html.contains("<h3 id=\"L3\" data-line=\"3\">Needed:</h3>"))
  }
}
