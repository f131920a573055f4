import Addresses
import Diagnostics
import Testing

@testable import Notes

@Suite struct SettingsTests {
  @Test func hasDefaults() {
    let (settings, diagnostics) = read("")
    #expect(settings == Settings())
    #expect(diagnostics.isEmpty)
    #expect(settings.title == "Career notes")
    #expect(settings.language == "en")
    #expect(settings.pageSize == 50)
  }

  @Test func readsEveryKey() throws {
    let (settings, diagnostics) = read(
      """
      # A comment
      title: "Notes: mine"
      description: What I found.
      author: Ada
      language: de-CH
      base-url: https://example.org/notes/
      source-url: https://example.org/blob/{file}#L{line}
      company: Example Ltd
      role-labels: [Profile, Wish List]
      placeholders: [Later, "t.b.c."]
      page-size: 100
      """)
    var expected = Settings()
    expected.title = "Notes: mine"
    expected.description = "What I found."
    expected.author = "Ada"
    expected.language = "de-CH"
    expected.baseURL = try SiteAddress("https://example.org/notes/")
    expected.sourceURL = "https://example.org/blob/{file}#L{line}"
    expected.company = "Example Ltd"
    expected.roleLabels = ["profile", "wish list"]
    expected.placeholders = ["later", "t.b.c."]
    expected.pageSize = 100
    #expect(settings == expected)
    #expect(diagnostics.isEmpty)
  }

  struct Unknown: Sendable, CustomTestStringConvertible {
    let key: String
    let advice: String
    var testDescription: String { key }

    init(_ key: String, _ advice: String) {
      self.key = key
      self.advice = advice
    }
  }

  @Test(arguments: [
    Unknown("titel", "Did you mean ‘title’?"),
    Unknown("Title", "Did you mean ‘title’?"),
    Unknown("base_url", "Did you mean ‘base-url’?"),
    Unknown("role-label", "Did you mean ‘role-labels’?"),
    Unknown("pagesize", "Did you mean ‘page-size’?"),
    Unknown(
      "theme",
      "The settings are: title, description, author, language, base-url, source-url, company, "
        + "companies, role-labels, placeholders, field-names, page-size, navigation, pages-off, "
        + "colours, stylesheet, head-html, header-html, footer-html, private, checks."),
  ])
  func suggestsKeys(_ row: Unknown) throws {
    let (settings, diagnostics) = read("author: Ada\n\(row.key): x\n")
    #expect(settings.author == "Ada")
    #expect(diagnostics.count == 1)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.id == "unknown-setting")
    #expect(diagnostic.summary == "there is no setting ‘\(row.key)’")
    #expect(diagnostic.help == row.advice)
    #expect(diagnostic.location?.line == 2)
  }

  @Test(arguments: [
    "title: [a]", "title: ''", "title:", "description: {a: b}", "author: [a, b]", "language: []",
    "base-url: example.org", "base-url: ftp://example.org", "base-url: [x]",
    "base-url: 'javascript:x'", "base-url: https://a.example/b c",
    "base-url: 'https://a.example/\"'", "base-url: https://a:b@example.org/",
    "base-url: https://example.org/?a", "base-url: https://example.org/#a", "base-url: https://",
    "source-url: 5", "source-url: 'https://'", "source-url: 'https:///{file}'",
    "source-url: https://a:b@example.org/{file}", "source-url: 'https://example.org/{file} {line}'",
    "source-url: 'javascript://example.org/%0a{file}'", "company: [a]", "role-labels: {a: b}",
    "role-labels: [[a]]", "placeholders: [a, {b: c}]", "page-size: 9", "page-size: 501",
    "page-size: ten", "page-size: 10.5", "page-size: [50]",
  ])
  func keepsTheDefaultForWrongValues(_ line: String) throws {
    let (settings, diagnostics) = read(line)
    #expect(settings == Settings())
    #expect(diagnostics.map(\.id) == ["setting-value"])
    let diagnostic = try #require(diagnostics.first)
    let key = try #require(line.split(separator: ":").first)
    #expect(diagnostic.summary.hasPrefix("‘\(key)’ is not a"))
    #expect(diagnostic.severity == .warning)
  }

  @Test(arguments: ["just text", "- a", "a: [", "a: b: c", "title: A\ntitle: B", "a: *none"])
  func refusesWhatIsNoMapping(_ text: String) {
    let (settings, diagnostics) = read(text)
    #expect(settings == Settings())
    #expect(diagnostics.map(\.id) == ["settings"])
  }

  @Test func takesOneTextForAList() {
    #expect(read("placeholders: Later").settings.placeholders == ["later"])
  }

  private func read(_ text: String) -> (settings: Settings, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let settings = Settings(
      reading: SourceFile(path: SourcePath(Settings.fileName), bytes: Array(text.utf8)),
      diagnostics: &diagnostics)
    return (settings, diagnostics)
  }
}
