import Testing

@testable import Fields

@Suite struct LevelFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let title: String
    let level: Level?
    var testDescription: String { title }

    init(_ title: String, _ level: Level?) {
      self.title = title
      self.level = level
    }
  }

  @Test(arguments: [
    Case("Senior Compiler Engineer", .senior),
    Case("Sr. Compiler Engineer", .senior),
    Case("Junior Data Analyst", .junior),
    Case("Entry-Level Technician", .junior),
    Case("Graduate Software Engineer", .junior),
    Case("Mid-Level Backend Developer", .mid),
    Case("Staff LiDAR Engineer", .staff),
    Case("System Engineer, Staff", .staff),
    Case("Senior Staff Engineer", .staff),
    Case("Semi-Senior Backend Developer", .mid),
    Case("Principal Scientist", .principal),
    Case("Tech Lead", .lead),
    Case("Lead Optical Engineer", .lead),
    Case("Engineering Manager", .manager),
    Case("Senior Engineering Manager", .manager),
    Case("Director of Research", .director),
    Case("Head of Photonics", .director),
    Case("SVP Engineering", .director),
    Case("Research Scientist Intern", .intern),
    Case("Software Engineer Internship", .intern),
    Case("Senior Member of Technical Staff", .senior),
    Case("Senior Product Manager", .senior),
    Case("Product Manager", nil),
    Case("Software Engineer", nil),
    Case("Member of Technical Staff", nil),
    Case("Lead Generation Specialist", nil),
    Case("Quantitative Researcher (Graduate)", .junior),
  ])
  func readsLevels(_ row: Case) {
    #expect(fields(row.title, "C++").level?.value == row.level)
  }

  @Test func readsFieldLines() {
    #expect(fields("Compiler Engineer", "Level: Senior").level?.value == .senior)
    #expect(fields("Compiler Engineer", "Seniority: Entry level").level?.value == .junior)
  }

  @Test func takesNoLevelFromSentences() {
    #expect(fields("Compiler Engineer", "Works with senior staff").level == nil)
  }
}
