import Prose
import Testing

@testable import Fields

@Suite struct ExperienceFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let years: Int?
    var testDescription: String { text }

    init(_ text: String, _ years: Int?) {
      self.text = text
      self.years = years
    }
  }

  @Test(arguments: [
    Case("7+ years of experience with large networks", 7),
    Case("3 to 5 years of experience in analytics", 3),
    Case("You have led engineers for 3+ years; you hire and coach", 3),
    Case("A minimum of 5 years running a backbone, a CDN or an ISP", 5),
    Case("Minst 3 års erfarenhet av C++", 3),
    Case("Minimum 5 lat doświadczenia", 5),
    Case("Required: C++, OpenGL, Vulkan, shader languages and profiling (4 years at least)", 4),
    Case("4 years; CMake and Conan would help to get going here", 4),
    Case("MSc in physics or electrical engineering with 4+ years", 4),
    Case("3-5 years experience", 3),
    Case("Bachelor's degree; ten years or more in optics; 3 years in charge of people", 10),
    Case("BSc, and 9+ years of optics, including 4 years of lenses", 9),
    Case("7 yrs experience with a BS; 5 yrs with an MS; 3 yrs with a Ph.D.", 3),
    Case("A PhD and a minimum of three years' research, in a company or out of it", 3),
    Case("2+ years of leading engineers; 9+ years overall", 9),
    Case("Up to 3 years of experience since graduation", nil),
    Case("3 years with possible extension", nil),
    Case("2–4 years of relevant experience", 2),
    Case("At least five years of professional experience", 5),
    Case("A minimum of two (2) years of experience in a similar role", 2),
    Case("Four or more years of lab experience", 4),
    Case("10+ yrs of hands-on experience", 10),
    Case("8+ years of software development in C", 8),
    Case("Brings 4-8 years of experience along.", 4),
    Case("You have worked with compilers for at least 6 years", 6),
    Case("2 or 3 years of industry experience", 2),
    Case("Bachelor's degree, 6 years of work experience", 6),
    Case("A degree in physics and 5+ years' experience with lasers", 5),
    Case("Minimum 5 years with a master's degree, or minimum 7 years with a bachelor's degree", 5),
    Case("Requires a 3 or 4 year Bachelor’s degree plus two (2) years of experience", 2),
    Case("0-2 years of experience with C", 0),
    Case("At least 18 months of professional experience", 1),
    Case("24 months’ experience in support", 2),
    Case("Experience: 36 months or more", 3),
    Case("12-18 months of lab experience", 1),
    Case("5 YOE", 5),
    Case("YOE: 5", 5),
    Case("YOE: 3-5", 3),
    Case("2yrs+ experience", 2),
    Case("3-5yrs of experience with Go", 3),
    Case("Not less than 5 years of experience", 5),
    Case("2 years of experience minimum, 5 years maximum", 2),
    Case("Contract: 5 years of experience", 5),
    Case("Contract: 5 years of OCaml", 5),
    Case("Age does not matter; 5 years of OCaml do", 5),
    Case("5+ years Python, and an eye for detail in what you write", 5),
    Case("Minimum 3 years C++ or Rust in a team that ships to customers", 3),
    Case("12+ years, 5 of them with people to manage", 12),
    Case("Mindestens 5 Jahre Erfahrung in der Softwareentwicklung", 5),
    Case("3 Jahre Berufserfahrung", 3),
    Case("10 yrs w/ BS, 12 w/o", 10),
    Case("years: 4", 4),
    Case("Au moins 3 ans d\u{2019}expérience en développement", 3),
    Case("4 años de experiencia", 4),
  ])
  func readsYears(_ row: Case) {
    #expect(fields("skill set:", row.text).experience?.value == row.years)
  }

  @Test(arguments: [
    "A 3 or 4 year Bachelor's degree",
    "A four-year degree in science",
    "We have built trading systems for 20 years.",
    "Our company looks back on over 100 years of history and experience.",
    "Our team has 30 years of experience between them.",
    "Team members with decades of experience",
    "The role is a 2 year contract with experience sharing.",
    "At least 1 year of industry experience (preferred)",
    "5 years of experience with Go is a plus",
    "Over the next 5 to 10 years, networks will change.",
    "Travels 2–4 weeks per year",
    "You must be 18 years old.",
    "Ideally 3 years of experience with Kafka",
    "Graduated within the last 2 years",
    "Leads a 5 year roadmap",
    "6 months of experience",
    "The position is limited to 36 months.",
    "In your first 18 months you gain experience.",
    "An 18-month contract for people with experience",
    "Postdoctoral Researcher (2 years, full-time)",
    "Age: not more than 28 years",
    "Age limit: 35 years",
    "Maximum age 30 years; experience is welcome",
    "Must be at least 18 years of age",
    "Contract duration: 3 years",
    "Duration: 2 years",
    "Bond: 2 years",
    "A maximum of 2 years of experience",
    "Maximum 2 years of experience",
    "No more than 5 years of experience since the degree",
    "Less than 5 years of experience",
    "4yr degree in science",
    "4 years, 38 hours per week",
    "Seit 20 Jahren in Stuttgart",
    "In 10 years Acme has grown to five hundred people and more",
  ])
  func passesOverOtherYears(_ text: String) {
    #expect(fields("skill set:", text).experience == nil)
  }

  @Test func prefersTheOverallFigureToFiguresPerSkill() {
    let role = fields(
      "skill set:", "Two (2) years of experience as a developer. Experience must include:",
      ">1 year of experience with OCaml;", ">3 years of experience with Linux.")
    #expect(role.experience?.value == 2)
    #expect(role.experience?.line == 2)
  }

  @Test func takesFiguresPerSkillWhereNoOtherStands() {
    let role = fields("skill set:", "Experience must include:", ">1 year of OCaml experience")
    #expect(role.experience?.value == 1)
  }

  @Test func takesTheLargestOfSeveralConditions() {
    let role = fields(
      "skill set:", "7+ years of experience in building compilers",
      "2+ years of experience in leading teams")
    #expect(role.experience?.value == 7)
  }

  @Test func passesOverWhatIsNotNeeded() {
    let role = fields("skill set:", "Not needed:", ">3 years of experience", strands: [2: .waived])
    #expect(role.experience == nil)
  }

  @Test func passesOverPreferredStrands() {
    let role = fields(
      "skill set:", "Preferred:", ">3+ years of experience with C++", strands: [2: .preferred])
    #expect(role.experience == nil)
  }
}
