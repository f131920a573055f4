import Testing

@testable import Fields

@Suite struct RoleLabelTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let subject: String?
    let content: String?
    var testDescription: String { text }

    init(_ text: String, subject: String? = nil, content: String? = nil) {
      self.text = text
      self.subject = subject
      self.content = content
    }
  }

  @Test(arguments: [
    Case("skill set:"), Case("skill set"), Case("Skill sets:"), Case("skillset:"),
    Case("tech stack"), Case("Technology Stack:"), Case("data science skill set"),
    Case("***skill set:***"), Case("technical stack :"), Case("SKILL SET"),
    Case("my skill set:"),
    Case("skill set: Python, SQL, Tableau", content: "Python, SQL, Tableau"),
    Case("skill set for Laser Physicist:", subject: "Laser Physicist"),
    Case("skill set (Laser Physicist):", subject: "Laser Physicist"),
    Case("tech stack at Acme:", subject: "Acme"), Case("skill set #2:"), Case("skill set 3"),
    Case("skill set 2: Python, SQL", content: "Python, SQL"),
    Case("skill set for SENIOR ARCHITECT", subject: "SENIOR ARCHITECT"),
    Case("skill set in data analysis:", subject: "data analysis"),
    Case(
      "skill set for Data Analyst: SQL, Excel, Python, R", subject: "Data Analyst",
      content: "SQL, Excel, Python, R"),
    Case("tech stack for Platform Engineer (BMC):", subject: "Platform Engineer (BMC)"),
  ])
  func readsLabels(_ row: Case) throws {
    let label = try #require(RoleLabel(parsing: row.text))
    #expect(label.subject == row.subject)
    #expect(label.content == row.content)
  }

  @Test(arguments: [
    "This skill set is used by analysts", "These skill sets for robots include planning",
    "Build a strong skill set", "signal processing", "", "Senior Engineer:", "set of skills",
    "You have a broad skill set", "skill set that we want", "stack of papers", "skills",
    "Our tech stack", "my skill set for years", "tech stacks are listed elsewhere",
    "https://example.com/skill-set/list",
    "Expand your skill set: learn",
  ])
  func refusesOtherTexts(_ text: String) {
    #expect(RoleLabel(parsing: text) == nil)
  }

  @Test func followsItsVocabulary() {
    #expect(RoleLabel(parsing: "wish list:", vocabulary: ["wish list"]) != nil)
    #expect(RoleLabel(parsing: "skill set:", vocabulary: ["wish list"]) == nil)
  }
}
