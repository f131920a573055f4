import Testing

@testable import Addresses

@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("../notes/a.html?b=c#d", "../notes/a.html?b=c#d"), ("http://[::1]/%20", "http://[::1]/%20"),
    ("my cv.pdf", "my%20cv.pdf"), ("a\n\u{0}\u{7F}", "a%0A%00%7F"),
    ("\"<>\\^`{|}", "%22%3C%3E%5C%5E%60%7B%7C%7D"),
    ("é", "é"), ("", ""),
  ])
  func encodesWhatNoAddressHolds(_ text: String, _ encoded: String) {
    #expect(text.percentEncoded == encoded)
  }
}
