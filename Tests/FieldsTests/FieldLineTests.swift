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
    "The company: a portrait",
  ])
  func refusesOtherTexts(_ text: String) {
    #expect(!FieldLine.matches(text))
  }
}
