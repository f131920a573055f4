import Testing

@testable import Addresses

@Suite struct SlugTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let slug: String
    var testDescription: String { text }

    init(_ text: String, _ slug: String) {
      self.text = text
      self.slug = slug
    }
  }

  @Test(arguments: [
    Case("Low-Latency Engineer", "low-latency-engineer"),
    Case("C", "c"),
    Case("C++", "c-plus-plus"),
    Case("C#", "c-sharp"),
    Case("C++ & C#", "c-plus-plus-and-c-sharp"),
    Case("R&D", "r-and-d"),
    Case("A + B", "a-b"),
    Case("# Heading", "heading"),
    Case("7+ years", "7-plus-years"),
    Case("Zürich", "zurich"),
    Case("Zu\u{308}rich", "zurich"),
    Case("Łódź, São Paulo", "lodz-sao-paulo"),
    Case("Straße", "strasse"),
    Case("Þórshöfn Œuvre", "thorshofn-oeuvre"),
    Case("Bachelor’s degree", "bachelors-degree"),
    Case("Bachelor's degree", "bachelors-degree"),
    Case("  -- a -- b --  ", "a-b"),
    Case("TCP/IP", "tcp-ip"),
    Case("Node.js", "node-js"),
    Case("🚀 Launch Engineer 🚀", "launch-engineer"),
    Case("日本 office", "office"),
  ])
  func writesTextAsAddress(_ row: Case) {
    #expect(Slug(row.text).description == row.slug)
  }

  @Test(arguments: ["", " ", "🚀", "日本", "¿?", "---", "\u{0}"])
  func namesTextWithoutLettersByItsBytes(_ text: String) {
    let slug = Slug(text).description
    #expect(slug.hasPrefix("x-"))
    #expect(slug.utf8.count == 10)
    #expect(Slug(text) == Slug(text))
    #expect(Slug(text) != Slug(text + "🚀"))
  }

  @Test func cutsLongTextBetweenWords() {
    let slug = Slug(String(repeating: "engineering ", count: 20)).description
    #expect(slug.utf8.count <= 80)
    #expect(slug.hasSuffix("engineering"))
    #expect(Slug(String(repeating: "x", count: 200)).description.utf8.count == 80)
    #expect(Slug("data platform engineer", limit: 13).description == "data-platform")
  }

  @Test(arguments: ["a", "a-b", "x-00000000", "2024", String(repeating: "a", count: 120)])
  func acceptsCheckedSlugs(_ text: String) throws {
    #expect(try #require(Slug(checked: text)).description == text)
  }

  @Test(arguments: [
    "", "-a", "a-", "A", "a b", "a.b", "ä", "a/b", String(repeating: "a", count: 121),
  ])
  func refusesOtherSlugs(_ text: String) {
    #expect(Slug(checked: text) == nil)
  }

  @Test func appendsSuffixes() {
    #expect(Slug("Engineer").appending(Slug("New York")).description == "engineer-new-york")
  }

  /// `data/schema.json` gives the form of slugs: single hyphens, at most 120 bytes.
  @Test(arguments: [1, 2, 3, 5, 7, 11, 39, 40, 78])
  func keepsFormWhenItAppends(_ length: Int) {
    let word = String(repeating: "a", count: length)
    let long = Slug(Array(repeating: word, count: 80).joined(separator: " "))
    let suffix = Slug(Array(repeating: "bb", count: 40).joined(separator: " "))
    let slug = long.appending(suffix).description
    #expect(slug.utf8.count <= 120)
    #expect(!slug.contains("--"))
    #expect(slug.hasSuffix("-\(suffix)"))
    #expect(Slug(checked: slug) != nil)
  }

  @Test func digestsBytes() {
    // Addresses that were published stay as they are.
    #expect(Slug.digest(of: "") == "4fd0bfc1")
    #expect(Slug("日本").description == "x-b4ceb0a4")
    #expect(Slug.digest(of: "a") == Slug.digest(of: "a"))
    #expect(Set((0..<500).map { Slug.digest(of: "role \($0)") }).count == 500)
  }
}
