import Files
import Testing

@testable import Diagnostics

@Suite struct DiagnosticRuleTests {
  @Test func hasARuleForEveryIDOfTheProgram() throws {
    let used = try SourceCode.usedIDs()
    let known = Set(DiagnosticRule.all.map(\.id))
    #expect(used.subtracting(known).sorted() == [], "without a rule in Sources/Diagnostics/Rules")
    #expect(known.subtracting(used).sorted() == [], "without a diagnostic in Sources")
  }

  @Test func namesEveryRuleOnce() {
    let ids = DiagnosticRule.all.map(\.id)
    #expect(ids == Set(ids).sorted())
    #expect(ids.allSatisfy { id in DiagnosticRule.named(id)?.id == id })
    #expect(DiagnosticRule.named("no-such-rule") == nil)
  }

  @Test(arguments: DiagnosticRule.all.map(\.id))
  func saysWhatItMeansInSentences(_ id: String) throws {
    let rule = try #require(DiagnosticRule.named(id))
    #expect(rule.meaning.hasSuffix("."))
    #expect(rule.meaning.first?.isUppercase == true)
    #expect(rule.advice.first?.isUppercase == true)
    #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
  }

  @Test func keepsErrorsFromBeingTurnedOff() {
    #expect(DiagnosticRule.named("path-collision")?.isAdjustable == false)
    #expect(DiagnosticRule.named("heading-spelling")?.isAdjustable == true)
  }

  @Test func advisesOnUnknownIDs() {
    #expect(
      DiagnosticRule.advice(forUnknown: "headng-speling") == "Did you mean ‘heading-spelling’?")
    #expect(DiagnosticRule.advice(forUnknown: "sock").contains("--list"))
  }
}

/// The ids as they stand in the program's own source code.
private enum SourceCode {
  /// The literals behind `Diagnostic(.severity,`, behind `report(`, and behind the cases of the
  /// property `id` of output problems.
  static func usedIDs() throws -> Set<String> {
    let root = String(
      "\(#filePath)".dropLast("Tests/DiagnosticsTests/DiagnosticRuleTests.swift".count))
    var ids: Set<String> = []
    let pattern = #/(?:Diagnostic\(\s*\.\w+,|[^\w]report\()\s*"([a-z0-9-]+)"/#
    for folder in ["Sources", "Templates"] {
      let system = FileSystem.disk
      for entry in try system.listing(of: root + folder, hidden: false).entries
      where entry.path.hasSuffix(".swift") {
        let bytes = try system.contents(of: "\(root)\(folder)/\(entry.path)")
        let text = String(decoding: bytes, as: UTF8.self)
        for match in text.matches(of: pattern) { ids.insert(String(match.1)) }
        guard entry.path.hasSuffix("OutputProblem+Diagnostic.swift") else { continue }
        for match in text.matches(of: #/case [^:]+: "([a-z-]+)"\n/#) { ids.insert(String(match.1)) }
      }
    }
    return ids
  }
}
