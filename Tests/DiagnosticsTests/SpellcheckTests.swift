import Testing

@testable import Diagnostics

@Suite struct SpellcheckTests {
  @Test(arguments: [
    ("titel", "title"), ("title", "title"), ("tile", "title"), ("base_url", "base-url"),
    ("autor", "author"), ("theme", nil), ("descripton", "description"), ("", nil),
  ])
  func findsTheNearestWord(_ word: String, _ nearest: String?) {
    #expect(
      Spellcheck.nearest(to: word, among: ["title", "description", "author", "base-url"]) == nearest
    )
  }

  @Test func prefersTheFirstOfEquallyNearWords() {
    #expect(Spellcheck.nearest(to: "bat", among: ["cat", "rat", "bat"]) == "bat")
    #expect(Spellcheck.nearest(to: "bat", among: ["rat", "cat"]) == "rat")
  }
}
