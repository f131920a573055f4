import TestSupport
import Testing

@testable import Exports

@Suite struct JSONTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let value: JSON
    let text: String
    var testDescription: String { text }

    init(_ value: JSON, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  @Test(arguments: [
    Case(.null, "null"), Case(.bool(true), "true"), Case(.bool(false), "false"),
    Case(.int(-7), "-7"), Case(.int(Int.max), "9223372036854775807"),
    Case(.number(250_000), "250000"), Case(.number(57.5), "57.5"), Case(.number(7.05), "7.05"),
    Case(.string(""), "\"\""), Case(.string("Zürich 🚀"), "\"Zürich 🚀\""),
    Case(.string("\"\\/"), #""\"\\/""#), Case(.string("\n\r\t"), #""\n\r\t""#),
    Case(.string("\u{0}\u{1F}\u{7F}"), "\"\\u0000\\u001f\u{7F}\""),
    Case(.string("</script>"), "\"</script>\""),
    Case(.array([]), "[]"), Case(.array([.int(1), .null]), "[1,null]"),
    Case(.object([]), "{}"),
    Case(.object([.init("b", .int(1)), .init("a\"", .array([]))]), #"{"b":1,"a\"":[]}"#),
    Case(.compact([.init("a", .null), .init("b", .bool(false))]), #"{"b":false}"#),
    Case(JSON(nil as String?), "null"), Case(JSON("a"), "\"a\""), Case(JSON(3 as Int?), "3"),
    Case(JSON(nil as Double?), "null"),
  ])
  func writesBytes(_ row: Case) {
    #expect(String(decoding: row.value.bytes, as: UTF8.self) == row.text)
  }
}
