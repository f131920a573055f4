import Testing

@testable import Diagnostics

@Suite struct DiagnosticLevelsTests {
  private let found = [
    Diagnostic(.warning, "heading-spelling", at: nil, "a"),
    Diagnostic(.note, "title-absent", at: nil, "b"),
    Diagnostic(.error, "path-collision", at: nil, "c"),
    Diagnostic(.warning, "link-dead", at: nil, "d"),
  ]

  @Test func leavesWhatHasNoLevel() {
    #expect(DiagnosticLevels().applied(to: found) == found)
  }

  @Test func takesOutWhatIsOff() {
    let levels = DiagnosticLevels(["heading-spelling": .off])
    #expect(levels.applied(to: found).map(\.id) == ["title-absent", "path-collision", "link-dead"])
  }

  @Test(arguments: [
    (DiagnosticLevel.note, Severity.note), (.warning, .warning), (.error, .error),
  ])
  func givesTheLevelThatIsSet(_ level: DiagnosticLevel, _ severity: Severity) {
    let changed = DiagnosticLevels(["title-absent": level]).applied(to: found)
    #expect(changed.map(\.severity) == [.warning, severity, .error, .warning])
  }

  @Test func makesErrorsOfWarningsThatTheNotesCanMend() {
    #expect(found.strict.map(\.severity) == [.error, .note, .error, .warning])
  }
}
