import Testing

@testable import Exports

@Suite struct JSONParsingTests {
  @Test(arguments: [
    ("null", JSON.null), (" [ ] ", .array([])), ("{}", .object([])), ("-12", .int(-12)),
    ("1.5", .number(1.5)), ("2e3", .number(2000)),
    ("[true,false]", .array([.bool(true), .bool(false)])),
    (#""a\"\\\/\b\f\n\r\té""#, .string("a\"\\/\u{8}\u{C}\n\r\té")),
    (#""\u00e9\ud83d\ude80\ud83d""#, .string("é🚀\u{FFFD}")),
    (
      #"{"a":[1,{"b":null}]}"#,
      .object([.init("a", .array([.int(1), .object([.init("b", .null)])]))])
    ),
  ])
  func readsValues(_ text: String, _ value: JSON) {
    #expect(JSON(parsing: Array(text.utf8)) == value)
  }

  @Test(arguments: [
    "", "[", "[1,]", "{\"a\"}", "{\"a\":1,}", "\"a", "\"\\x\"", "\"\\u12\"", "nul", "1 2", "\"\n\"",
    "-", "{a:1}", String(repeating: "[", count: 100_000),
  ])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(JSON(parsing: Array(text.utf8)) == nil)
  }

  @Test func readsWhatIsWritten() {
    let value = JSON.object([
      .init("text", .string("\u{0}\u{1F} \"quoted\" \\ 工程师 🚀")),
      .init("numbers", .array([.int(7), .number(57.25)])),
    ])
    #expect(JSON(parsing: value.bytes) == value)
  }
}
