import Testing

@testable import Addresses

@Suite struct SiteAddressTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let address: String
    var testDescription: String { text }

    init(_ text: String, _ address: String) {
      self.text = text
      self.address = address
    }
  }

  @Test(arguments: [
    Case("https://example.org", "https://example.org/"),
    Case("https://example.org/", "https://example.org/"),
    Case("https://example.org///", "https://example.org/"),
    Case("https://example.org/notes", "https://example.org/notes/"),
    Case("https://example.org/notes//", "https://example.org/notes/"),
    Case("HTTPS://Example.ORG/Notes/", "https://example.org/Notes/"),
    Case("http://localhost:8000/a/b", "http://localhost:8000/a/b/"),
    Case("http://[2001:DB8::1]:80/x", "http://[2001:db8::1]:80/x/"),
    Case("https://example.org/a%20b/~me/x=1;y", "https://example.org/a%20b/~me/x=1;y/"),
    Case("https://example.org/ü", "https://example.org/%C3%BC/"),
    Case("https://Zürich.example/x", "https://zürich.example/x/"),
  ])
  func endsWithOneSlash(_ row: Case) throws {
    #expect(try SiteAddress(row.text).description == row.address)
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let fault: SiteAddress.Fault
    let texts: [String]
    var testDescription: String { "\(fault)" }

    init(_ fault: SiteAddress.Fault, _ texts: String...) {
      self.fault = fault
      self.texts = texts
    }
  }

  @Test(arguments: [
    Refused(
      .scheme, "", "example.org", "//example.org", "/notes", "ftp://example.org",
      "https:example.org",
      "javascript:alert(1)", "javascript://example.org/%0aalert(1)", " https://example.org",
      "data:text/html,x", "file:///srv/site", "https:\\\\example.org"),
    Refused(
      .host, "https://", "https:///", "https:///x", "https://:80/", "https://.",
      "https://a..b", "https://a.", "https://a,b", "https://a%20b/", "https://[x]", "https://[::1",
      "https://::1/", "https://[::1]x/", "https://a$b/"),
    Refused(
      .port, "https://example.org:", "https://example.org:0", "https://example.org:65536",
      "https://example.org:x", "https://example.org:-1", "https://example.org:٣"),
    Refused(
      .login, "https://me@example.org", "https://me:secret@example.org/", "https://@example.org",
      "https://example.org@other.org/"),
    Refused(
      .query, "https://?", "https://example.org?", "https://example.org/?q=1",
      "https://example.org/#top",
      "https://example.org/a#", "https://example.org/?\u{301}"),
    Refused(
      .character, "https://a b", "https://example.org/a b", "https://example.org/\n", "https://a\t",
      "https://example.org/\u{0}", "https://example.org/\u{7F}", "https://example.org/\u{85}",
      "https://example.org/\u{202E}x", "https://example.org/\u{200B}",
      "https://example.org/\u{2028}",
      "https://example.org/\">", "https://example.org/<x>", "https://example.org\\x",
      "https://example.org/{x}", "https://example.org/`", "https://example.org/|"),
    Refused(.coding, "https://example.org/%", "https://example.org/%4", "https://example.org/%zz"),
    Refused(
      .dots, "https://example.org/..", "https://example.org/./x", "https://example.org/a/../b",
      "https://example.org/%2E%2e/", "https://example.org/.%2e/x"),
  ])
  func saysWhyOthersAreNone(_ row: Refused) {
    for text in row.texts {
      #expect(throws: row.fault, "\(text)") { try SiteAddress(text) }
    }
  }
}
