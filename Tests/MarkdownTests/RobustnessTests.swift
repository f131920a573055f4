import Diagnostics
import Testing

@testable import Markdown

/// No source makes parsing fail, take long or lose text.
@Suite(.timeLimit(.minutes(2))) struct RobustnessTests {
  private static let count = 20_000

  @Test func flattensNestedQuotes() throws {
    let source = "ant\n\n\(String(repeating: ">", count: Self.count)) bee\n"
    let parsed = Parsed(source)
    #expect(parsed.diagnostics.map(\.id) == ["nesting-too-deep"])
    #expect(parsed.diagnostics.first?.location?.line == 3)
    #expect(parsed.document.blocks.allText.contains("bee"))
    #expect(parsed.document.blocks.depth <= Document.maximumDepth + 1)
  }

  @Test func flattensNestedLists() {
    let parsed = Parsed("\(String(repeating: "- ", count: Self.count))ant\n")
    #expect(parsed.diagnostics.map(\.id) == ["nesting-too-deep"])
    #expect(parsed.document.blocks.allText.contains("ant"))
    #expect(parsed.document.blocks.depth <= Document.maximumDepth + 1)
  }

  /// Lists that grow by a level a line, with a definition below the last level that is kept.
  @Test func keepsBlocksBelowDeepestLevel() {
    let levels = (0..<90).map { "\(String(repeating: "  ", count: $0))- ant\($0)\n" }.joined()
    let margin = String(repeating: "  ", count: 90)
    let parsed = Parsed("\(levels)\n\(margin)[bee]: /cow\n\n\(margin)    dog\n")
    let text = parsed.document.blocks.allText
    #expect(parsed.diagnostics.map(\.id) == ["nesting-too-deep"])
    for level in 0..<90 { #expect(text.contains("ant\(level)\n")) }
    #expect(text.contains("[bee]: /cow"))
    #expect(text.contains("dog"))
  }

  @Test func keepsLevelsOfRealNotes() {
    let levels = (0..<20).map { "\(String(repeating: "  ", count: $0))- ant\n" }.joined()
    let parsed = Parsed(levels)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.document.blocks.depth == 21)
  }

  @Test func flattensNestedEmphasis() {
    let open = String(repeating: "*a **b ", count: 200)
    let close = String(repeating: "c** d*", count: 200)
    let parsed = Parsed("ant\n\n\(open)`bee`\\\ncow[^n]\(close)\n\n[^n]: dog\n")
    let text = parsed.document.blocks.allText
    #expect(parsed.diagnostics.map(\.id) == ["nesting-too-deep"])
    #expect(parsed.diagnostics.first?.location?.line == 3)
    for word in ["bee\ncow", "dog"] { #expect(text.contains(word)) }
    #expect(text.count { $0 == "d" } == 201)
  }

  struct Storm: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String

    init(_ piece: String, count: Int = RobustnessTests.count, then end: String = "") {
      testDescription = "\(count) of \(piece.debugDescription)"
      source = "ant\(String(repeating: piece, count: count))bee\(end)\n\ncow\n"
    }
  }

  @Test(arguments: [
    Storm("["), Storm("]"), Storm("*"), Storm("_"), Storm("~"), Storm("`"), Storm("<"), Storm("&"),
    Storm("!["), Storm("[a]("), Storm("[^1]", then: "\n\n[^1]: dog"), Storm("*a_ "), Storm("**x* "),
    Storm("<!--"), Storm("<a href=\""), Storm("\\"), Storm("|"), Storm("| a | b |\n| - | - |\n"),
    Storm("\n- "), Storm("\n> "), Storm("\n1. "), Storm("\n\t"), Storm("\n```\n"), Storm("\n#"),
    Storm("\n[a]: /b"), Storm("\n\n[a]: /b\ntext"), Storm("\n\n[a]: /b '\n"), Storm("\n<div>\n"),
    Storm("\0"), Storm("https://a.example "), Storm("a@b.example "), Storm("\r"), Storm("\u{2028}"),
  ])
  func survivesStorm(_ storm: Storm) {
    let text = Parsed(storm.source).document.blocks.allText
    for word in ["ant", "bee", "cow"] { #expect(text.contains(word)) }
  }

  @Test func keepsLineOfOneMegabyte() {
    let line = String(repeating: "word ", count: 210_000)
    let parsed = Parsed("ant\n\n\(line)end\n\nbee\n")
    #expect(parsed.document.blocks.map(\.lines) == [1...1, 3...3, 5...5])
    #expect(parsed.document.blocks.allText.utf8.count == line.utf8.count + 12)
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func keepsEveryByteValue() {
    let bytes = (UInt8.min...UInt8.max).flatMap { [$0, UInt8(ascii: "x"), UInt8(ascii: "\n")] }
    let parsed = Parsed(bytes: bytes)
    #expect(parsed.diagnostics.map(\.id) == ["invalid-utf8", "null-character"])
    #expect(parsed.document.blocks.allText.count { $0 == "x" } == 257)
  }
}
