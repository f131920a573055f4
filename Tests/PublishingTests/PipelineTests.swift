import Addresses
import Diagnostics
import Fields
import Files
import Notes
import SiteModel
import Skills
import TestSupport
import Testing
import Writing

@testable import Publishing

@Suite struct PipelineTests {
  static let notes = """
    -- rolebook.yml --
    title: My wishes
    company: Initech
    placeholders: [later]
    role-labels: [profile]
    -- a.md --
    # Languages
    - skill set for Data Engineer:
      - LOCATION: Singapore
      - Python is required, OCaml is a plus
    - later
    - BLAH
    -- deep/er/b.markdown --
    # Systems
    - profile: C++, Linux
    -- c.MD --
    # More
    - skill set: SQL
    -- deep/other.txt --
    not a note
    -- .hidden.md --
    # Hidden
    -- .git/x.md --
    # Hidden
    -- skills.yml --
    - name: Quantum Basket Weaving
      kind: method
    -- static/logo.svg --
    <svg/>
    -- static/sub/a b.txt --
    text
    """

  @Test func readsAFolder() async throws {
    let build = try await Building(PipelineTests.notes)
    let site = build.result.site
    #expect(site.settings.title == "My wishes")
    #expect(site.notes.map(\.path.description) == ["a.md", "c.MD", "deep/er/b.markdown"])
    #expect(site.roles.map(\.title) == ["Data Engineer", "More: SQL", "Systems: C++, Linux"])
    #expect(site.roles.allSatisfy { $0.fields.company?.value == "Initech" })
    #expect(site.placeholderCount == 2)
    #expect(site.taxonomy.id(named: "Quantum Basket Weaving") != nil)
    #expect(build.problems.isEmpty)
    #expect(build.stages == [.read, .taxonomy, .notes, .model])
  }

  @Test func copiesStaticFiles() async throws {
    let build = try await Building(PipelineTests.notes)
    #expect(build.text("logo.svg") == "<svg/>\n")
    #expect(build.text("sub/a b.txt") == "text\n")
    #expect(build.files.first { $0.path.description == "logo.svg" }?.source == "static/logo.svg")
    #expect(build.fileDiagnostics.isEmpty)
  }

  @Test func writesPagesDataAndAssets() async throws {
    let build = try await Building(
      PipelineTests.notes, baseURL: SiteAddress("https://example.org/"))
    for path in [
      "index.html", "404.html", "roles/index.html", "skills/index.html", "links.html",
      "report.html", "roles/data-engineer-initech.html", "skills/python.html",
      "sections/languages.html", "locations/singapore.html", "companies/initech.html",
      "data/roles.json", "data/skills.json", "data/roles.csv", "data/role-skills.csv",
      "data/schema.json", "robots.txt", "sitemap.xml",
    ] {
      #expect(build.text(path)?.isEmpty == false, "\(path)")
    }
    #expect(Set(build.paths).count == build.paths.count)
    #expect(build.text("sitemap.xml")?.contains("https://example.org/index.html") == true)
  }

  @Test func hasNoSitemapWithoutAddress() async throws {
    #expect(try await Building(PipelineTests.notes).text("sitemap.xml") == nil)
  }

  @Test func prefersTheCallersAddress() async throws {
    let notes = "-- rolebook.yml --\nbase-url: https://one.example\n-- a.md --\n# A\n"
    #expect(
      try await Building(notes).result.site.settings.baseURL?.description == "https://one.example/")
    let other = try await Building(notes, baseURL: SiteAddress("https://two.example"))
    #expect(other.result.site.settings.baseURL?.description == "https://two.example/")
  }

  @Test func givesEqualBytesWithAnyNumberOfJobs() async throws {
    var notes = PipelineTests.notes
    for number in 0..<12 {
      notes += "\n-- more/\(number).md --\n# Part \(number % 3)\n- skill set: SQL, Python, Rust\n"
      notes += "- Data Engineer\n  - LOCATION: Paris\n  - knows Linux and C++ well\n"
    }
    let one = try await Building(notes, jobs: 1)
    let other = try await Building(notes, jobs: 8)
    #expect(one.paths == other.paths)
    for (left, right) in zip(one.files, other.files) where left.bytes != right.bytes {
      Issue.record("\(left.path) differs")
    }
  }

  @Test func givesEqualBytesWhateverTheListingsOrder() async throws {
    let tree = SiteText(PipelineTests.notes).tree
    let straight = try await Building(.inMemory(tree))
    var fileSystem = FileSystem.inMemory(tree)
    fileSystem.list = { folder throws(FileError) in
      try FileSystem.inMemory(tree).list(folder).reversed()
    }
    let turned = try await Building(fileSystem)
    #expect(straight.paths == turned.paths)
    #expect(straight.files.map(\.bytes) == turned.files.map(\.bytes))
  }

  @Test func tellsOfAnEmptyFolder() async throws {
    let build = try await Building("-- readme.txt --\nno note\n")
    #expect(build.problems == ["no-notes"])
    #expect(build.text("index.html") != nil)
  }

  @Test func failsWhereTheFolderIsMissing() async throws {
    await #expect(throws: FileError.self) { _ = try await Building(.inMemory(MemoryTree())) }
  }

  @Test func readsTheRestWhereANoteIsNoText() async throws {
    let tree = SiteText("-- a.md --\n# A\n- skill set: SQL\n").tree
    tree.put(SiteText.folder + "/b.md", [0x23, 0x20, 0xC3, 0x28, 0x0A, 0xFF, 0xFE, 0x00, 0x0A])
    tree.put(SiteText.folder + "/c.md", [])
    let build = try await Building(.inMemory(tree))
    #expect(build.problems == ["invalid-utf8", "null-character"])
    #expect(
      build.result.site.diagnostics.first { $0.severity > .note }?.location?.description
        == "b.md:1:3")
    #expect(build.result.site.roles.count == 1)
    #expect(build.result.site.notes.map(\.path.description) == ["a.md", "b.md", "c.md"])
  }

  @Test func readsTheRestWhereAFileCantBeRead() async throws {
    let tree = SiteText("-- a.md --\n# A\n- skill set: SQL\n-- b.md --\n# B\n").tree
    let build = try await Building(.inMemory(tree).refusing("b.md"))
    #expect(build.problems == ["file-system"])
    #expect(build.result.site.roles.count == 1)
    #expect(throws: BuildError.self) { try build.result.whole }
  }

  @Test func passesOverAFileThatWasDeletedMeanwhile() async throws {
    let tree = SiteText(
      """
      -- a.md --
      # A
      - skill set: SQL
      -- b.md --
      # B
      -- end.html --
      <p>
      -- rolebook.yml --
      footer-html: end.html
      """
    ).tree
    let build = try await Building(.inMemory(tree).losing("b.md").losing("end.html"))
    #expect(build.problems == ["setting-value"])
    #expect(try build.result.whole.site.notes.map(\.path.description) == ["a.md"])
  }

  @Test func leadsToFilesWithSpacesInTheirNames() async throws {
    let build = try await Building(
      """
      -- a.md --
      # A
      -- static/my cv.html --
      <p>
      -- rolebook.yml --
      navigation:
        - {link: my cv.html, label: CV}
        - {link: "my cv.html#from 2020", label: Now}
      """)
    let page = try #require(build.text("index.html"))
    #expect(page.contains("<a href=\"my%20cv.html\">CV</a>"))
    #expect(page.contains("<a href=\"my%20cv.html#from%202020\">Now</a>"))
  }

  @Test func knowsNothingWhereTheSettingsWereDeletedMeanwhile() async throws {
    let tree = SiteText("-- a.md --\n# A\n-- rolebook.yml --\nprivate: {texts: [A]}\n").tree
    let build = try await Building(.inMemory(tree).losing("rolebook.yml"))
    #expect(throws: BuildError.self) { try build.result.whole }
  }

  @Test func passesOverLinksToFolders() async throws {
    let tree = SiteText("-- a.md --\n# A\n-- deep/b.md --\n# B\n").tree
    tree.putLink(SiteText.folder + "/loop", to: SiteText.folder)
    tree.putLink(SiteText.folder + "/nowhere.md", to: "none")
    let build = try await Building(.inMemory(tree))
    #expect(build.problems == ["content-link", "content-link"])
    #expect(build.result.site.notes.count == 2)
  }

  @Test(arguments: [
    "- name: [a", "just text", "- kind: language", "- name: X\n  kind: nonsense",
    "- name: X\n  wrong: key",
  ])
  func tellsWhatIsWrongWithSkills(_ yaml: String) async throws {
    let build = try await Building(
      "-- skills.yml --\n\(yaml)\n-- a.md --\n# A\n- skill set: SQL\n")
    #expect(!build.problems.isEmpty)
    #expect(
      build.result.site.diagnostics.filter { $0.severity > .note }.allSatisfy {
        $0.location?.path == SourcePath("skills.yml")
      })
    #expect(build.result.site.roles.count == 1)
    #expect(build.result.site.taxonomy.id(named: "Python") != nil)
  }

  @Test func tellsWhatIsWrongWithSettings() async throws {
    let build = try await Building("-- rolebook.yml --\ntitel: A\n-- a.md --\n# A\n")
    #expect(build.problems == ["unknown-setting"])
  }

  @Test func passesOverHostileStaticNames() async throws {
    let names = [
      "a?b.png", "a#b.png", "100%.txt", "a:b.txt", "a*b.txt", "a\"b.txt", "a<b>.txt", "a|b.txt",
      "a\\b.txt", "a\u{1}b.txt",
    ]
    let tree = SiteText("-- a.md --\n# A\n-- static/good.txt --\nx\n").tree
    for name in names { tree.put("\(SiteText.folder)/static/\(name)", [0x78]) }
    let build = try await Building(.inMemory(tree))
    #expect(build.fileDiagnostics.count == names.count)
    #expect(build.fileDiagnostics.allSatisfy { $0.contains("[static-name]") })
    #expect(build.text("good.txt") == "x\n")
    #expect(Set(build.paths).isDisjoint(with: names))
  }
}
