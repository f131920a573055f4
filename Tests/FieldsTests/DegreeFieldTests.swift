import Testing

@testable import Fields

@Suite struct DegreeFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let degree: Degree
    var testDescription: String { text }

    init(_ text: String, _ degree: Degree) {
      self.text = text
      self.degree = degree
    }
  }

  @Test(arguments: [
    Case("Bachelor’s degree in mathematics, or equivalent experience", .bachelor),
    Case("A 3 or 4 year Bachelor's degree", .bachelor),
    Case("B.S. in Computer Science", .bachelor),
    Case("BS chemistry and 2+ years", .bachelor),
    Case("MS ECE, EE, or physics; a licence is welcome", .master),
    Case("7 yrs experience with a BS; 5 yrs with an MS", .bachelor),
    Case("bachelor's in engineering or life sciences, CQE preferred", .bachelor),
    Case("BSN needed, MSN welcome", .bachelor),
    Case("Bac+5 en informatique", .master),
    Case("Bac +3 minimum", .bachelor),
    Case("Abgeschlossenes Studium (Master/Diplom)", .master),
    Case("BS/MS in electrical engineering", .bachelor),
    Case("BS, MS or PhD in physics", .bachelor),
    Case("BSc or higher in chemistry", .bachelor),
    Case("B.Tech/M.Tech in computer science", .bachelor),
    Case("M.Tech or Ph.D.", .master),
    Case("BS + 3 years, MS + 1 year", .bachelor),
    Case("Engineer / Master 2 / PhD", .master),
    Case("Undergraduate degree in any science", .bachelor),
    Case("Advanced degree (PhD) in statistics", .phd),
    Case("Advanced degree (in any science)", .master),
    Case("A good honours degree in linguistics", .bachelor),
    Case("M.S. in robotics (Ph.D. is preferred)", .master),
    Case("MS / PhD in computer science", .master),
    Case("Master’s degree or PhD in statistics", .master),
    Case("Master or Ph.D. in optics", .master),
    Case("MSc in a technical field", .master),
    Case("You will soon finish your master studies in informatics.", .master),
    Case("An advanced degree in physics", .master),
    Case("Ph.D. in chemistry or comparable research", .phd),
    Case("A PhD degree in physics", .phd),
    Case("Doctorate degree in engineering", .phd),
    Case("PhD candidate in informatics", .phd),
    Case("About to obtain a PhD", .phd),
    Case("Education: MEng", .master),
    Case("Master's degree required, PhD not required", .master),
    Case("A master's degree is required but a PhD is not needed", .master),
    Case("PhD in physics; experience not required", .phd),
    Case("A PhD with teaching experience is expected", .phd),
    Case("Teaching experience and a PhD in physics", .phd),
    Case("BA, MA", .bachelor),
    Case("MA in Economics", .master),
    Case("BA or MA", .bachelor),
    Case("Studies of Economics, MA or PhD", .master),
    Case("Physics, MA in Economics", .master),
    Case("M.A., Boston", .master),
    Case("10 yrs w/ BS, 8 w/ MS", .bachelor),
    Case("Essential: BSc in biology; desirable: PhD", .bachelor),
    Case("Preferred: BSc, MSc. Required: PhD", .phd),
  ])
  func readsDegrees(_ row: Case) {
    #expect(fields("skill set:", row.text).degree?.value == row.degree)
  }

  @Test(arguments: [
    "Merges into the master branch",
    "Acts as scrum master for two teams",
    "Someone who masters the craft",
    "Fluent with MS Office and MS SQL Server",
    "Can tell insight from BS",
    "Wants to master new tools",
    "Owns the master data of all products",
    "Works beside 40+ PhDs",
    "Mentors PhD students",
    "A PhD is a plus",
    "PhD in optics is meriting, but not a must",
    "Master's degree preferred",
    "A degree in computer science",
    "Must be able to lead",
    "High school diploma",
    "Knows the MA crossover and other indicators",
    "PhD not required",
    "No PhD required",
    "You do not need a PhD",
    "You don't need to have a master's or PhD.",
    "A PhD is not needed",
    "A PhD in physics is not strictly necessary.",
    "A PhD isn't essential",
    "A PhD is not mandatory for this role",
    "Teaching experience at undergraduate and postgraduate level",
    "Contribute to undergraduate and postgraduate teaching",
    "Tutoring of bachelor courses",
    "Boston, MA",
    "Location: Cambridge, MA or New York",
    "Waltham, MA (3 days a week)",
    "Lexington MA",
    "Portland, ME",
    "Leuven, BE",
    "Oakfield, MA",
    "Oakfield, MA or Elmdale, MA",
  ])
  func passesOverOtherWords(_ text: String) {
    #expect(fields("skill set:", text).degree == nil)
  }

  @Test func takesTheLowestOfAllLines() {
    let role = fields("skill set:", "PhD in physics", "Master's degree in physics")
    #expect(role.degree?.value == .master)
    #expect(role.degree?.line == 3)
  }
}
