import HTML
import TestSupport
import Testing

@testable import Templates

/// What the home page lays beside what.
@Suite struct HomePageTests {
  /// The home page of notes with so many sections of one role each, which says this of its pay.
  private func home(sections count: Int, pay: String = "Salary: $100,000") throws -> String {
    let sections = (1...count).map { "## Ants \($0)\n- Ant Engineer\n  - \(pay)\n  - Python\n" }
    let site = SiteText("-- a.md --\n# Ants\n\(sections.joined())").site()
    let page = try #require(Theme(site: site).pages.first)
    return String(decoding: page.html().bytes, as: UTF8.self)
  }

  /// Those parts that the page holds, in its order.
  private func order(of parts: [String], in html: String) -> [String] {
    parts.compactMap { part in html.firstRange(of: part).map { (part, $0.lowerBound) } }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  private let split = "<div class=\"split block\">"
  private let sections = "<h2>Sections</h2>"
  private let pay = "<h2>Pay</h2>"

  @Test func showsAShortOutlineBesidePay() throws {
    let html = try home(sections: 12)
    #expect(order(of: [split, sections, pay], in: html) == [split, sections, pay])
    #expect(html.contains("<ul class=\"outline\">"))
  }

  @Test func givesALongOutlineTheWidthOfThePage() throws {
    let html = try home(sections: 13)
    #expect(order(of: [split, sections, pay], in: html) == [sections, split, pay])
    #expect(html.contains("<ul class=\"outline in-columns\">"))
  }

  /// Where no role states its pay, nothing is left beside the summary.
  @Test func leavesNoEmptyColumn() throws {
    let html = try home(sections: 13, pay: "Digs.")
    #expect(order(of: [split, sections, "How the notes were read"], in: html).first == sections)
    #expect(!html.contains(split))
  }

  /// What stands below a section makes the list longer too.
  @Test func countsWhatIsShownBelowASection() throws {
    let below = (1...5).map { "### Diggers \($0)\n- skill set:\n  - Python\n" }.joined()
    let notes = "# Ants\n" + (1...3).map { "## Ants \($0)\n\(below)" }.joined()
    let page = try #require(Theme(site: SiteText("-- a.md --\n\(notes)").site()).pages.first)
    let html = String(decoding: page.html().bytes, as: UTF8.self)
    #expect(html.contains("<ul class=\"outline in-columns\">"))
  }

  @Test func saysHowManySectionsItLeavesOut() throws {
    let html = try home(sections: 27)
    #expect(html.contains(">3 more sections</a>"))
    #expect(html.contains(">Ants 24</a>") && !html.contains(">Ants 25</a>"))
  }
}
