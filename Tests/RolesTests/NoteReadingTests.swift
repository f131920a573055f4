import Diagnostics
import Fields
import Notes
import Skills
import Testing

@testable import Roles

@Suite struct NoteReadingTests {
  @Test func readsARoleFile() throws {
    let reading = try #require(
      read(
        """
        ---
        title: Data Engineer
        company: Initech
        location: Singapore
        department: Technology
        team: Storage
        salary: $120,000 - $150,000
        type: Full-time
        level: Senior
        ---
        We store what others throw away.

        - Python is required.
        - OCaml is a plus.
        """, path: "jobs/example.md"))
    #expect(reading.isRoleFile)
    #expect(reading.roles.count == 1)
    let role = try #require(reading.roles.first)
    #expect(role.fields.title == Stated("Data Engineer", line: 2, text: "Data Engineer"))
    #expect(role.fields.titleSource == .stated)
    #expect(role.fields.company?.value == "Initech")
    #expect(role.fields.locations.map(\.value.name) == ["Singapore"])
    #expect(role.fields.locations.first?.line == 4)
    #expect(role.fields.department?.value == "Technology")
    #expect(role.fields.team?.value == "Storage")
    #expect(role.fields.salaries.first?.value.min == 120_000)
    #expect(role.fields.salaries.first?.value.max == 150_000)
    #expect(role.fields.salaries.first?.line == 7)
    #expect(role.fields.employment?.value.kind == .fullTime)
    #expect(role.fields.level?.value == .senior)
    let names = role.mentions.map { SiteTextTaxonomy.name($0.skill) }
    #expect(names == ["Python", "OCaml"])
    #expect(role.mentions.map { $0.line(in: role.entry.passages) } == [13, 14])
    #expect(role.fields.lines.allSatisfy { role.entry.passages.indices.contains($0) })
    #expect(reading.lineCount == 14)
  }

  @Test(arguments: [
    ("- About Docker\n  - Docker is a company of builders.", false),
    ("- At Docker, we build tools.", false), ("- Docker\u{2019}s mission is to ship.", false),
    ("- Join the Docker team", false), ("- Docker, Python", true),
    ("- Docker, and Kubernetes", true), ("- Docker, a company of builders, hires.", false),
    ("- Experience with Docker is a plus", true), ("- You will write plugins for Docker.", true),
  ])
  func takesTheEmployerForNoSkill(_ line: String, _ isSkill: Bool) throws {
    let lines = line.replacing("\n", with: "\n  ")
    let reading = try #require(read("- Data Engineer\n  - Company: Docker\n  \(lines)\n"))
    let names = try #require(reading.roles.first).mentions.map { SiteTextTaxonomy.name($0.skill) }
    #expect(names.contains("Docker") == isSkill)
  }

  @Test func takesWordsOfTheEmployersNameForNoSkill() throws {
    let reading = try #require(
      read("- Data Engineer\n  - Company: Docker Barges\n  - At Docker Barges, we use Python.\n"))
    let names = try #require(reading.roles.first).mentions.map { SiteTextTaxonomy.name($0.skill) }
    #expect(names.contains("Python") && !names.contains("Docker"))
    let other = try #require(
      read("- Data Engineer\n  - Company: Docker Barges\n  - Docker, and barges\n"))
    let others = try #require(other.roles.first).mentions.map { SiteTextTaxonomy.name($0.skill) }
    #expect(others.contains("Docker"))
  }

  @Test(arguments: [
    "salary: { min: 120000, max: 150000, currency: EUR }",
    "salary:\n  min: 120000\n  max: 150000\n  currency: EUR\n  period: year",
    "salary: 120000-150000 EUR",
    "pay: €120,000 - €150,000", "compensation: 120k-150k EUR",
  ])
  func readsPayOfFrontMatter(_ line: String) throws {
    let reading = try #require(
      read("---\ntitle: Data Engineer\n\(line)\n---\n"))
    let salary = try #require(reading.roles.first?.fields.salaries.first)
    #expect(salary.value.min == 120_000)
    #expect(salary.value.max == 150_000)
    #expect(salary.value.currency == .euro)
    #expect(salary.line == 3)
  }

  @Test(arguments: [
    "locations: [Paris, Singapore]", "location:\n  - Paris\n  - Singapore",
    "locations: Paris; Singapore",
  ])
  func readsPlacesOfFrontMatter(_ line: String) throws {
    let reading = try #require(
      read("---\ntitle: Data Engineer\n\(line)\n---\n"))
    let places = try #require(reading.roles.first?.fields.locations)
    #expect(places.map(\.value.name) == ["Paris", "Singapore"])
  }

  @Test(arguments: ["experience: 5 years", "experience: 5+ years", "experience: 5"])
  func readsExperienceOfFrontMatter(_ line: String) throws {
    let reading = try #require(
      read("---\ntitle: Data Engineer\n\(line)\n---\n"))
    #expect(reading.roles.first?.fields.experience?.value == 5)
  }

  @Test(arguments: [
    ("degree: Bachelor", Degree.bachelor), ("degree: PhD", .phd), ("degree: Master's", .master),
  ])
  func readsDegreesOfFrontMatter(_ row: (String, Degree)) throws {
    let reading = try #require(
      read("---\ntitle: Data Engineer\n\(row.0)\n---\n"))
    #expect(reading.roles.first?.fields.degree?.value == row.1)
  }

  /// A heading that names an employer holds for the roles below it that name none.
  @Test func takesTheHeadingsEmployer() throws {
    let reading = try #require(
      read(
        """
        # Google
        - skill set: SQL
        ## Hardware
        - skill set: SQL
        - Data Engineer at Oxbow Optics
          - SQL, Python
        # Other
        - skill set: SQL
        """))
    let companies = reading.roles.map(\.fields.company)
    #expect(companies.map { $0?.value } == ["Google", "Google", "Oxbow Optics", nil])
    #expect(companies.map { $0?.line } == [1, 1, 5, nil])
  }

  @Test func takesTheFilesCompanyAsDefault() throws {
    let reading = try #require(
      read("---\ncompany: Example Ltd\n---\n# A\n- skill set:\n  - SQL\n"))
    #expect(!reading.isRoleFile)
    #expect(reading.roles.first?.fields.company?.value == "Example Ltd")
    #expect(reading.roles.first?.entry.line == 5)
  }

  @Test func findsLinksWhereTheyStand() throws {
    let reading = try #require(
      read(
        """
        # A
        See [one](https://one.example) and
        https://two.example here.

        - skill set: SQL
          - <https://three.example>
        - BLAH
        - ![four](https://four.example/x.png)

        ## B
        | a |
        |---|
        | [five](mailto:five@a.example) |

        > [six](javascript:alert)
        """))
    let rows = reading.links.map {
      "\($0.destination) \($0.line) \($0.section) \($0.role.map(String.init) ?? "-")"
    }
    #expect(
      rows == [
        "https://one.example 2 0 -", "https://two.example 3 0 -",
        "https://three.example 6 0 0", "https://four.example/x.png 8 0 -",
        "mailto:five@a.example 13 1 -", "javascript:alert 15 1 -",
      ])
  }

  @Test func tellsTheSectionOfEachRole() throws {
    let reading = try #require(
      read("- skill set: C\n\n# A\n- skill set: SQL\n## B\n- skill set: Python\n"))
    #expect(reading.roles.map(\.section) == [0, 1, 2])
    #expect(reading.roles.map(\.entry.line) == [1, 4, 6])
  }
}
