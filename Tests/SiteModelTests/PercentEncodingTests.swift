import Testing

@testable import SiteModel

@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("", ""), ("azAZ09-._~", "azAZ09-._~"), ("a b", "a%20b"), ("a/b", "a%2Fb"),
    ("Zürich", "Z%C3%BCrich"), ("#?&%", "%23%3F%26%25"), ("\u{7}", "%07"), ("日", "%E6%97%A5"),
  ])
  func encodesBytes(_ row: (part: String, encoded: String)) {
    #expect(PercentEncoding.encode(row.part) == row.encoded)
  }
}
