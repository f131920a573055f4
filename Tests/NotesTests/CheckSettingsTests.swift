import Diagnostics
import Testing

@testable import Notes

@Suite struct CheckSettingsTests {
  private func read(_ text: String) -> (Settings, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: SourcePath("rolebook.yml"), bytes: Array(text.utf8))
    return (Settings(reading: file, diagnostics: &diagnostics), diagnostics)
  }

  @Test func readsLevels() {
    let (settings, diagnostics) = read(
      """
      checks:
        heading-spelling: off
        title-absent: Warning
        unknown-note: error
        pay-unread: "note"
      """)
    #expect(diagnostics.isEmpty)
    #expect(
      settings.levels.byID == [
        "heading-spelling": .off, "title-absent": .warning, "unknown-note": .error,
        "pay-unread": .note,
      ])
  }

  @Test(arguments: ["checks:", "checks: {}", "checks: ''"])
  func readsNothing(_ text: String) {
    let (settings, diagnostics) = read(text)
    #expect(settings == Settings())
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("headng-spelling: off", "unknown-check", "Did you mean ‘heading-spelling’?"),
    ("sock: off", "unknown-check", "`rolebook check --list` shows all ids."),
    ("title-absent: loud", "setting-value", "The default is used."),
    ("title-absent: [off]", "setting-value", "The default is used."),
  ])
  func keepsTheOtherLevels(_ line: String, _ id: String, _ help: String) throws {
    let (settings, diagnostics) = read("checks:\n  \(line)\n  nearly-same: warning\n")
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.id == id)
    #expect(diagnostic.help == help)
    #expect(diagnostic.location?.line == 2)
    #expect(settings.levels.byID == ["nearly-same": .warning])
  }

  @Test func keepsWhatStopsABuildAnError() throws {
    let (settings, diagnostics) = read("checks:\n  path-collision: off\n")
    #expect(diagnostics.map(\.id) == ["setting-value"])
    #expect(settings.levels.byID.isEmpty)
  }

  @Test func wantsAMapping() {
    let (settings, diagnostics) = read("title: x\nchecks: [a, b]\n")
    #expect(settings.title == "x")
    #expect(diagnostics.map { "\($0.id) \($0.location?.line ?? 0)" } == ["setting-value 2"])
  }
}
