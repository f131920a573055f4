import Publishing
import Addresses
import Diagnostics
import Fields
import Prose
import Roles
import SiteModel
import Skills
import Testing

/// The notes that must be read perfectly, in our retelling and, where it is there, as they are.
@Suite struct FunctionalProgrammingTests {
  @Test(arguments: NotesFolder.present)
  func readsEveryFieldOfEveryRole(_ folder: NotesFolder) async throws {
    let roles = try await folder.functionalProgramming()
    #expect(roles.map(\.entry.line) == RoleFacts.all.map(\.line))
    for (role, facts) in zip(roles, RoleFacts.all) {
      let fields = role.fields
      let comment: Comment = "line \(facts.line), \(facts.title)"
      #expect(role.title == facts.title, comment)
      #expect(role.titleOrigin == .stated, comment)
      #expect(fields.company?.value == facts.company, comment)
      #expect(fields.locations.map(\.value.name) == facts.places, comment)
      #expect(fields.department?.value == facts.department, comment)
      #expect(fields.team?.value == facts.team, comment)
      #expect(role.salary?.min == facts.pay?.lowerBound, comment)
      #expect(role.salary?.max == facts.pay?.upperBound, comment)
      #expect(role.salary.map { $0.currency.code == "USD" && $0.period == .year } != false, comment)
      #expect(fields.experience?.value == facts.years, comment)
      #expect((fields.degree?.value == .bachelor) == facts.hasDegree, comment)
      #expect(fields.employment?.value.period == facts.internship, comment)
      #expect((fields.employment?.value.kind == .internship) == (facts.internship != nil), comment)
    }
  }

  @Test(arguments: NotesFolder.present)
  func countsPlaceholdersAndSections(_ folder: NotesFolder) async throws {
    let site = try await folder.read().site
    let note = try #require(
      site.notes.first { $0.path.description == "functional-programming.md" })
    #expect(note.placeholderCount == 115)
    #expect(note.roleCount == 29)
    let sections = site.sections.filter { $0.file == note.path }
    #expect(sections.count { !$0.roles.isEmpty } == 7)
    #expect(sections.contains { $0.title == "Wed Development Roles" })
    #expect(site.links.count { $0.location.path == note.path && $0.role == nil } == 17)
  }

  @Test(arguments: NotesFolder.present)
  func tellsEqualTitlesApartByTheirOwnText(_ folder: NotesFolder) async throws {
    let roles = try await folder.functionalProgramming()
    let slugs = Dictionary(
      uniqueKeysWithValues: roles.map { ($0.entry.line, $0.slug.description) })
    #expect(slugs[366] == "production-engineer-jane-street")
    #expect(slugs[385] == "production-engineer-jane-street-new-york")
    #expect(slugs[37] == "software-engineer-jane-street")
    #expect(slugs[55] == "software-engineer-jane-street-new-york")
    #expect(slugs[167] == "low-latency-engineer-jane-street")
  }

  @Test(arguments: NotesFolder.present)
  func keepsEveryChildWhicheverListItIsIn(_ folder: NotesFolder) async throws {
    let roles = try await folder.functionalProgramming()
    let role = try #require(roles.first { $0.entry.line == 366 })
    // One `*` item stands between `-` items, which makes three lists of them.
    #expect(role.entry.passages.map(\.line) == Array(366...384))
  }

  @Test(arguments: NotesFolder.present)
  func gradesOCamlAsAReaderWould(_ folder: NotesFolder) async throws {
    let site = try await folder.read().site
    let roles = site.roles.filter { $0.file.description == "functional-programming.md" }
    let ocaml = try #require(site.taxonomy.id(named: "OCaml"))
    var lines: [Strength: [Int]] = [:]
    for role in roles {
      for named in role.skills where named.skill == ocaml {
        lines[named.strength, default: []].append(role.entry.line)
      }
    }
    #expect(lines[.required] == [95, 128, 276, 345, 404])
    #expect(lines[.preferred] == [571])
    #expect(lines[.mentioned] == [55, 213, 299, 366, 385])
    #expect(lines[.waived] == [37, 67, 82, 110, 167, 233, 506])
  }
}
