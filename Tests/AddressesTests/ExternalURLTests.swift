import Testing

@testable import Addresses

@Suite struct ExternalURLTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let host: String
    var testDescription: String { text }

    init(_ text: String, host: String) {
      self.text = text
      self.host = host
    }
  }

  @Test(arguments: [
    Case("https://example.org", host: "example.org"),
    Case("http://example.org/a?b=c#d", host: "example.org"),
    Case("HTTPS://WWW.Example.ORG/Path", host: "example.org"),
    Case("https://www.example.org:8443/", host: "example.org"),
    Case("https://user:secret@example.org/", host: "example.org"),
    Case("https://example.org?at=me@other.org", host: "example.org"),
    Case("http://[2001:db8::1]/", host: "[2001:db8::1]"),
    Case("http://[2001:db8::1]:8080/x", host: "[2001:db8::1]"),
    Case("https://example.org\\@other.org/", host: "example.org"),
    Case("mailto:jobs@example.org", host: "example.org"),
    Case("MAILTO:jobs@Example.org?subject=Hi%20there", host: "example.org"),
    Case("https://zürich.example/stellen", host: "zürich.example"),
  ])
  func acceptsWebAndMailAddresses(_ row: Case) throws {
    let url = try #require(ExternalURL(row.text))
    #expect(url.description == row.text)
    #expect(url.host == row.host)
  }

  @Test func dropsWhiteSpaceInFront() throws {
    #expect(
      try #require(ExternalURL(" \t\nhttps://example.org")).description == "https://example.org")
  }

  @Test(arguments: [
    "", "example.org", "//example.org", "/jobs", "jobs.md", "#top", ":", "://x",
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://example.org", "tel:123",
    "blob:https://example.org/x", "http:", "https://", "https:example.org", "mailto:",
    "https:///example.org", "https://?x", "https://#x", "https://a b", "https://a\tb",
    "https://a\nb", "https://a\u{0}b", "https://a\u{7F}", "https://a\u{85}b", "https://a\u{2028}b",
    "https\u{0}://a",
  ])
  func refusesEverythingElse(_ text: String) {
    #expect(ExternalURL(text) == nil)
  }
}
