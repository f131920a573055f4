import Testing

@testable import Markdown

@Suite struct PlainTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let source: String
    let text: String
    var isEmphasised = false
    var testDescription: String { source.debugDescription }
  }

  @Test(arguments: [
    Case(source: "ant *bee* `cow` <b>dog</b>", text: "ant bee cow <b>dog</b>"),
    Case(source: "[ant](/bee) ![cow](/dog)[^n]\n\n[^n]: elk", text: "ant cow"),
    Case(source: "ant\nbee\\\ncow", text: "ant\nbee\ncow"),
    Case(source: "**ant**: ", text: "ant:", isEmphasised: true),
    Case(source: "***ant*** *bee*", text: "ant bee", isEmphasised: true),
    Case(source: "**ant** bee", text: "ant bee"),
    Case(source: "ant", text: "ant"),
  ])
  func readsText(_ example: Case) throws {
    let block = try #require(Parsed(example.source).document.blocks.first)
    guard case .paragraph(let inlines) = block.content else {
      Issue.record("no paragraph")
      return
    }
    #expect(inlines.plainText == example.text)
    #expect(inlines.isEmphasised == example.isEmphasised)
  }
}
