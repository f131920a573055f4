import Prose
import Testing

@testable import Fields

@Suite struct FieldLineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let field: FieldLine.Field
    let value: String
    var testDescription: String { text }

    init(_ text: String, _ field: FieldLine.Field, _ value: String) {
      self.text = text
      self.field = field
      self.value = value
    }
  }

  @Test(arguments: [
    Case("LOCATION: New York", .location, "New York"),
    Case("Or, LOCATION: Singapore", .location, "Singapore"),
    Case("Location:", .location, ""),
    Case("**Location:** Rome", .location, "Rome"),
    Case("Office location: Rome", .location, "Rome"),
    Case("DEPARTMENT: Technology", .department, "Technology"),
    Case("Division: Optics", .department, "Optics"),
    Case("TEAM: IT and Systems", .team, "IT and Systems"),
    Case("Type: Full time", .employment, "Full time"),
    Case("Employment type: Contract", .employment, "Contract"),
    Case("Compensation: $150K – $270K; Offers Equity", .salary, "$150K – $270K; Offers Equity"),
    Case("Pay range: $50 - $60", .salary, "$50 - $60"),
    Case("Company: Acme", .company, "Acme"),
    Case("Employer: Acme", .company, "Acme"),
    Case("Job title: Data Analyst", .title, "Data Analyst"),
    Case("Seniority: Senior", .level, "Senior"),
    Case("where: Rome / remote", .location, "Rome / remote"),
    Case("In-office locations: Rome; Milan", .location, "Rome; Milan"),
    Case("Company \u{2014} Acme", .company, "Acme"),
    Case("Location - Rome", .location, "Rome"),
    Case("comp: $150K", .salary, "$150K"),
    Case("Standort: Rom", .location, "Rom"),
    Case("Entreprise : Acme", .company, "Acme"),
    Case("\u{1F3E2} Acme", .company, "Acme"),
  ])
  func readsFieldLines(_ row: Case) throws {
    let line = try #require(FieldLine(row.text))
    #expect(line.field == row.field)
    #expect(line.value == row.value)
  }

  @Test(arguments: [
    "Requirements:", "Our Team: two dozen engineers", "database: MongoDB", "Location matters to us",
    "The location of the bug: unknown", "Passion: we care", "Lean habits: we stop in time", "",
    "Team: this team of two dozen engineers builds the tools that every analyst of the house uses",
    "video: MP4", "Qualifications:", "Salary is paid monthly", "ISA: arithmetic", "https://a.b/c",
    "The company: a portrait", "Rust - the language", "Locations and teams - an overview",
    "\u{1F680} Acme",
  ])
  func refusesOtherTexts(_ text: String) {
    #expect(!FieldLine.matches(text))
  }

  @Test(arguments: [
    "Location: Rome | Salary: \u{20AC}50k | Type: Contract",
    "Location: Rome \u{B7} Type: Contract \u{B7} Pay: \u{20AC}50k",
    "Pay: \u{20AC}50k; Location: Rome; Type: Contract",
  ])
  func readsSeveralFieldsOfALine(_ text: String) {
    let role = fields("Optical Engineer", text)
    #expect(role.locations.map(\.value.name) == ["Rome"])
    #expect(role.salaries.map(\.value.min) == [50_000])
    #expect(role.employment?.value.kind == .contract)
  }

  @Test func readsHeadingsWithoutAColon() {
    let role = fields("Optical Engineer", "Location", ">Rome (3 days in the office)", "C++")
    #expect(role.locations.map(\.value.name) == ["Rome"])
    #expect(fields("Optical Engineer", "Location", "Rome wasn't built in a day").locations == [])
  }

  @Test func readsTheCellsOfARow() {
    let cells = [("Company", "Acme"), ("Location", "Rome"), ("Notes", "Company")]
    var passages = [Passage("Optical Engineer", line: 1, depth: 0, kind: .label)]
    for (row, cell) in cells.enumerated() {
      passages.append(Passage(cell.0, line: row + 2, depth: 1, kind: .cell))
      passages.append(Passage(cell.1, line: row + 2, depth: 1, kind: .cell))
    }
    var keys = KeyCache()
    let role = RoleFields(
      reading: passages, strands: [], label: nil, defaults: FieldDefaults(), keys: &keys)
    #expect(role.company?.value == "Acme")
    #expect(role.locations.map(\.value.name) == ["Rome"])
    #expect(role.lines == [0])
  }
}
