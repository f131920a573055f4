import Addresses
import HTML
import SiteModel
import TestSupport
import Testing

@testable import Templates

@Suite struct PrintPageTests {
  private static let site = SiteText(
    """
    -- a.md --
    # Ant
    A note[^n] about ants.

    [^n]: An ant text.

    - skill set for Ant Engineer:
      - LOCATION: Boston
      - Python and `code`

            indented

      - Preferred:
        - OCaml
    -- b.md --
    # Bee
    A note[^n] about bees.

    [^n]: A bee text.

    - skill set for Bee Engineer:
      - LOCATION: Boston
      - Haskell

            indented
    """
  ).site()

  private func page() throws -> String {
    let part = try #require(Self.site.printing.parts.first)
    let context = PageContext(site: Self.site, here: part.path)
    return String(decoding: context.printPage(part).bytes, as: UTF8.self)
  }

  private func values(of attribute: String, in html: String) -> [String] {
    html.split(separator: " \(attribute)=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  @Test func givesEveryIDOnce() throws {
    let html = try page()
    let ids = values(of: "id", in: html)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("section-ant") && ids.contains("role-bee-engineer"))
    for anchor in values(of: "href", in: html) where anchor.hasPrefix("#") {
      #expect(ids.contains(String(anchor.dropFirst())), "\(anchor)")
    }
  }

  /// Lines that pages of roles show as facts stand here as they were written.
  @Test func showsWholeText() throws {
    let html = try page()
    for text in ["LOCATION: Boston", "about ants", "A bee text", "indented", "OCaml"] {
      #expect(html.contains(text), "\(text)")
    }
    #expect(html.contains("<h4 id=\"t2-L12\" data-line=\"12\">Preferred:</h4>"))
  }

  /// Names of regions tell them apart, over all texts of the page.
  @Test func namesRegionsApart() throws {
    let html = try page()
    let names = html.split(separator: "role=\"region\" aria-label=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(names == ["Code", "Code 2"])
  }

  @Test func isKeptFromSearchEngines() throws {
    #expect(try page().contains("<meta name=\"robots\" content=\"noindex\">"))
    let pages = Theme(site: Self.site).pages
    let unlisted = pages.filter { !$0.isListed }.map(\.path.description)
    #expect(unlisted == ["print.html"])
  }
}
