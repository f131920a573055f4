import Addresses
import Testing

@Suite struct PercentCodingTests {
  @Test(arguments: [
    ("", ""), ("azAZ09-._~", "azAZ09-._~"), ("a b", "a%20b"), ("a/b", "a%2Fb"),
    ("Zürich", "Z%C3%BCrich"), ("#?&%", "%23%3F%26%25"), ("\u{7}", "%07"), ("日", "%E6%97%A5"),
  ])
  func encodesBytes(_ row: (part: String, encoded: String)) {
    #expect(PercentCoding.encode(part: row.part) == row.encoded)
    #expect(PercentCoding.decode(row.encoded) == row.part)
    #expect(PercentCoding.decode(leniently: row.encoded) == row.part)
  }

  @Test func keepsTheSlashesOfAPath() {
    #expect(PercentCoding.encode(path: "roles/zürich & co") == "roles/z%C3%BCrich%20%26%20co")
    #expect(PercentCoding.encode(path: "/a//") == "/a//")
  }

  @Test(arguments: [("%41%62%7e", "Ab~"), ("%2541", "%41"), ("a+b", "a+b"), ("%c3%A9", "é")])
  func decodesOnce(_ row: (text: String, decoded: String)) {
    #expect(PercentCoding.decode(row.text) == row.decoded)
    #expect(PercentCoding.decode(leniently: row.text) == row.decoded)
  }

  /// A number may have a sign, and a digit of an address is none.
  @Test(arguments: [
    "%", "%4", "%zz", "%+5", "%-5", "%5+", "100% sure", "%\u{FF14}1", "a%",
  ])
  func leavesWhatIsNoCode(_ text: String) {
    #expect(PercentCoding.decode(text) == nil)
    #expect(PercentCoding.decode("\(text)%41") == nil)
    #expect(PercentCoding.decode(leniently: text) == text)
    #expect(PercentCoding.decode(leniently: "\(text)%41") == "\(text)A")
  }

  @Test func marksBytesThatAreNoText() {
    #expect(PercentCoding.decode("a%FFb") == nil)
    #expect(PercentCoding.decode("%c0%ae") == nil)
    #expect(PercentCoding.decode(leniently: "a%FFb") == "a\u{FFFD}b")
  }
}
