import Testing

@testable import Exports

@Suite struct CSVTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let cell: String
    let text: String
    var testDescription: String { cell.debugDescription }

    init(_ cell: String, _ text: String) {
      self.cell = cell
      self.text = text
    }
  }

  @Test(arguments: [
    Case("", ""), Case("plain", "plain"), Case(" space ", " space "), Case("a,b", "\"a,b\""),
    Case("say \"hi\"", "\"say \"\"hi\"\"\""), Case("a\nb", "\"a\nb\""), Case("a\rb", "\"a\rb\""),
    Case("Zürich; 🚀", "Zürich; 🚀"), Case("=1+1", "'=1+1"), Case("+49", "'+49"), Case("-1", "'-1"),
    Case("@x", "'@x"), Case("\tx", "'\tx"), Case("\rx", "\"'\rx\""), Case("=a,b", "\"'=a,b\""),
    Case("a=b", "a=b"), Case("'quoted'", "'quoted'"), Case("250000", "250000"),
  ])
  func writesCells(_ row: Case) {
    var table = CSV(header: ["a", "b"])
    table.add(["x", row.cell])
    #expect(String(decoding: table.bytes, as: UTF8.self) == "a,b\nx,\(row.text)\n")
  }
}
