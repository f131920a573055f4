import Testing

@testable import Diagnostics

@Suite struct DiagnosticTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let diagnostic: Diagnostic
    let text: String
    var testDescription: String { text }

    init(_ diagnostic: Diagnostic, _ text: String) {
      self.diagnostic = diagnostic
      self.text = text
    }
  }

  private static let place = SourceLocation(path: SourcePath("a.md"), line: 3, column: 5)

  @Test(arguments: [
    Case(
      Diagnostic(.warning, "odd-name", at: place, "‘x’ is odd", help: "Rename it."),
      "a.md:3:5: warning: ‘x’ is odd [odd-name]\n    Rename it."),
    Case(
      Diagnostic(.error, "gone", at: nil, "the folder is gone"),
      "error: the folder is gone [gone]"),
    Case(
      Diagnostic(.note, "seen", at: SourceLocation(path: SourcePath("b.md"), line: 1), "seen"),
      "b.md:1: note: seen [seen]"),
  ])
  func writesPlaceSeverityTextAndName(_ row: Case) {
    #expect("\(row.diagnostic)" == row.text)
  }

  @Test func ordersByPlaceThenNameThenText() {
    func at(_ line: Int?, _ id: String, _ summary: String) -> Diagnostic {
      Diagnostic(
        .warning, id, at: line.map { SourceLocation(path: SourcePath("a.md"), line: $0) }, summary)
    }
    let ordered = [
      at(nil, "b", "whole build"), at(1, "z", "first line"), at(2, "a", "one"), at(2, "a", "two"),
      at(2, "b", "a"), at(10, "a", "tenth line"),
    ]
    for seed in 0..<6 {
      let turned = Array(ordered[seed...] + ordered[..<seed])
      #expect(turned.sorted() == ordered)
    }
  }

  @Test func ranksSeverities() {
    #expect(Severity.allCases.sorted() == [.note, .warning, .error])
  }
}
