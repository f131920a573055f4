import Addresses
import Diagnostics
import Testing

@testable import Notes

@Suite struct SettingPartsTests {
  @Test func readsMappingsAndLists() throws {
    let (settings, diagnostics) = read(
      """
      companies: {jobs/acme: Acme, /jobs/zeta/: Zeta}
      field-names:
        location: [Arbeitsort, Standort]
        salary: "Gehalt:"
      pages-off: [map, print]
      stylesheet: extra/site.css
      footer-html: extra/footer.html
      """)
    #expect(diagnostics.isEmpty)
    #expect(settings.companies == ["jobs/acme": "Acme", "jobs/zeta": "Zeta"])
    #expect(
      settings.fieldNames == ["arbeitsort": "location", "standort": "location", "gehalt": "salary"])
    #expect(settings.pagesOff == [.map, .print])
    #expect(!settings.has(.map) && settings.has(.search))
    #expect(settings.extras.names[.stylesheet]?.path == SourcePath("extra/site.css"))
    #expect(settings.extras.names[.footerHTML]?.line == 7)
  }

  @Test func readsTheNavigation() throws {
    let (settings, diagnostics) = read(
      """
      navigation:
        - roles
        - {page: map, label: Atlas}
        - {link: https://example.org/, label: Blog}
        - {link: skills/ocaml.html#rr, label: OCaml}
      """)
    #expect(diagnostics.isEmpty)
    let blog = try #require(ExternalURL("https://example.org/"))
    let page = try #require(SitePath("skills/ocaml.html"))
    #expect(
      settings.navigation == [
        NavigationEntry(.page(.roles), line: 2),
        NavigationEntry(.page(.map), label: "Atlas", line: 3),
        NavigationEntry(.outside(blog), label: "Blog", line: 4),
        NavigationEntry(.file(page, anchor: "rr"), label: "OCaml", line: 5),
      ])
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    let yaml: String
    let id: String
    let says: String
    var testDescription: String { yaml }

    init(_ yaml: String, _ id: String, _ says: String) {
      self.yaml = yaml
      self.id = id
      self.says = says
    }
  }

  @Test(arguments: [
    Slip("pages-off: [maps]", "unknown-setting", "Did you mean ‘map’?"),
    Slip("pages-off: [home]", "unknown-setting", "no ‘home’ in ‘pages-off’"),
    Slip("pages-off: {map: off}", "setting-value", "a list of names"),
    Slip("navigation: [role]", "unknown-setting", "Did you mean ‘roles’?"),
    Slip("navigation: [{page: map, labl: X}]", "unknown-setting", "Did you mean ‘label’?"),
    Slip("navigation: [{link: 'javascript:x', label: X}]", "setting-value", "address"),
    Slip("navigation: [{link: https://example.org/}]", "setting-value", "label"),
    Slip("navigation: [{link: ../x.html, label: X}]", "setting-value", "safe"),
    Slip("colours: {acent: '#000'}", "unknown-setting", "Did you mean ‘accent’?"),
    Slip("colours: {accent: red}", "setting-value", "‘accent’ is not followed by a colour"),
    Slip("colours: {accent: '#12345'}", "setting-value", "#1a6b4f"),
    Slip("colours: {accent: '#000;}*{color:red'}", "setting-value", "colour"),
    Slip("colours: '#000'", "setting-value", "mapping"),
    Slip("field-names: {place: [Ort]}", "unknown-setting", "There are: title"),
    Slip("field-names: {location: [[a]]}", "setting-value", "‘location’"),
    Slip("companies: {a: [b]}", "setting-value", "‘a’"),
    Slip("stylesheet: site.scss", "setting-value", ".css"),
    Slip("stylesheet: ../site.css", "setting-value", "content folder"),
    Slip("stylesheet: /etc/site.css", "setting-value", "content folder"),
    Slip("head-html: .hidden/head.html", "setting-value", "content folder"),
    Slip("colour: x", "unknown-setting", "Did you mean ‘colours’?"),
  ])
  func tellsOfSlipsAndKeepsTheDefaults(_ slip: Slip) throws {
    let (settings, diagnostics) = read("title: X\n\(slip.yaml)")
    var expected = Settings()
    expected.title = "X"
    #expect(settings == expected)
    #expect(diagnostics.map(\.id) == [slip.id])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.location?.line == 2)
    #expect("\(diagnostic)".contains(slip.says), "\(diagnostic)")
  }

  @Test func keepsWhatIsRightBesideWhatIsNot() {
    let (settings, diagnostics) = read("pages-off: [map, nothing, links]")
    #expect(settings.pagesOff == [.map, .links])
    #expect(diagnostics.count == 1)
  }

  @Test func takesEmptyMappingsForNothing() {
    let (settings, diagnostics) = read(
      "colours:\nnavigation:\npages-off:\nprivate:\ncompanies:\nfield-names:\nstylesheet:\n")
    #expect(settings == Settings())
    #expect(diagnostics.isEmpty)
  }
}

@Suite struct PrivateSettingTests {
  @Test func readsWhatIsKeptBack() {
    let (settings, diagnostics) = read(
      "private: {emails: true, phones: yes, texts: [Jane Doe, 'ACME-*'], sections: Contacts}")
    #expect(diagnostics.isEmpty)
    #expect(settings.redaction.hidesEmails && settings.redaction.hidesPhones)
    #expect(settings.redaction.texts.count == 2 && settings.redaction.sections.count == 1)
    #expect(!settings.isPrivacyUnclear)
  }

  /// A default would publish what was to be kept back.
  @Test(arguments: [
    "private: true", "private: [Jane Doe]", "private: {email: true}", "private: {Jane Doe: yes}",
    "private: {emails: maybe}", "private: {texts: [a]}", "private: {texts: ['*']}",
    "private: {texts: [[Jane Doe]]}", "private: {texts: {Jane: Doe}}", "privat: {emails: true}",
    "privates: {emails: true}", "Private: {texts: [Jane Doe]}", "private: {texts: [Jane Doe",
  ])
  func publishesNothingWhereItIsUnclear(_ yaml: String) throws {
    let (settings, diagnostics) = read(yaml)
    #expect(settings.isPrivacyUnclear)
    #expect(diagnostics.map(\.id) == ["private-setting"])
    #expect(diagnostics.allSatisfy { $0.severity == .error })
    #expect(!"\(diagnostics.map(\.summary))".contains("Doe"))
  }
}

@Suite struct PaletteTests {
  @Test func isFineAsItIs() {
    #expect(read("colours: {}").diagnostics.isEmpty)
    for theme in Palette.Theme.allCases {
      var palette = Palette()
      palette.set(.accent, theme, to: Palette.builtIn(.link, theme))
      #expect(palette.shortfalls.isEmpty)
    }
  }

  @Test func saysWhichPairIsTooClose() {
    let (settings, diagnostics) = read("colours: {accent: '#7fb5ff', dark: {ink: '#444444'}}")
    #expect(!settings.palette.isEmpty)
    #expect(diagnostics.allSatisfy { $0.id == "colour-contrast" && $0.location?.line == 1 })
    let texts = diagnostics.map(\.summary)
    #expect(texts.contains { $0.contains("light theme, link on surface") }, "\(texts)")
    #expect(texts.contains { $0.contains("dark theme, ink on") }, "\(texts)")
  }

  @Test(arguments: [
    ("#000000", "#ffffff", 2100), ("#ffffff", "#ffffff", 100), ("#777777", "#ffffff", 447),
    ("#767676", "#ffffff", 454), ("#ff0000", "#0000ff", 214),
  ])
  func measuresContrast(_ one: String, _ other: String, _ expected: Int) throws {
    let (one, other) = (try #require(Colour(one)), try #require(Colour(other)))
    #expect(one.contrast(with: other) == expected)
    #expect(other.contrast(with: one) == expected)
  }

  @Test func readsShortAndLongForms() {
    #expect(Colour("#abc")?.description == "#aabbcc")
    #expect(Colour("#0A6b4f")?.description == "#0a6b4f")
    for text in ["", "#", "abc", "#abcd", "#ggg", "# abc", "#abc ", "red", "#ａｂｃ"] {
      #expect(Colour(text) == nil, "\(text)")
    }
  }
}

private func read(_ text: String) -> (settings: Settings, diagnostics: [Diagnostic]) {
  var diagnostics: [Diagnostic] = []
  let settings = Settings(
    reading: SourceFile(path: SourcePath(Settings.fileName), bytes: Array(text.utf8)),
    diagnostics: &diagnostics)
  return (settings, diagnostics)
}
