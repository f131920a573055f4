import Testing

@testable import Templates

@Suite struct HrefTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let address: String
    let written: String
    var testDescription: String { address }
  }

  @Test(arguments: [
    Case(address: "https://a.example/b?c=d&e=f#g", written: "https://a.example/b?c=d&e=f#g"),
    Case(address: "/a b", written: "/a%20b"), Case(address: "ä", written: "%C3%A4"),
    Case(address: "a%20b", written: "a%20b"), Case(address: "100%", written: "100%25"),
    Case(address: "a%zzb", written: "a%25zzb"), Case(address: "a#b#c", written: "a#b%23c"),
    Case(address: "[a]{b}|\\^`\"<>", written: "%5Ba%5D%7Bb%7D%7C%5C%5E%60%22%3C%3E"),
    Case(address: "../notes/a.html?b=c#d", written: "../notes/a.html?b=c#d"),
    Case(address: "my cv.pdf", written: "my%20cv.pdf"),
    Case(address: "a\n\u{0}\u{7F}", written: "a%0A%00%7F"),
    Case(address: "", written: ""),
  ])
  func writesAddress(_ example: Case) {
    #expect(Href.escaped(example.address) == example.written)
    #expect(Href.escaped(example.written) == example.written)
  }

  @Test(arguments: [
    "https://a.example", "https://a.example:8080/b", "http://user:word@a.example/", "mailto:a@b",
    "https://ä.example", "http://127.0.0.1", "a",
  ])
  func acceptsHost(_ address: String) {
    #expect(Href.hasPlainHost(address))
  }

  @Test(arguments: [
    "https://", "https:///a", "https://a.example:b/", "https://[::1]/", "https://a<b/",
    "https://a|b",
    "https://a.example:123456/", "https://%41.example", "https://a\u{202E}b.example",
    "https://a\u{200B}b.example", "https://a\u{AD}b", "https://☃.example",
  ])
  func refusesHost(_ address: String) {
    #expect(!Href.hasPlainHost(address))
  }
}
