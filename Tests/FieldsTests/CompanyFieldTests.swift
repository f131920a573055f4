import Testing

@testable import Fields

@Suite struct CompanyFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let company: String?
    var testDescription: String { text }

    init(_ text: String, _ company: String?) {
      self.text = text
      self.company = company
    }
  }

  @Test(arguments: [
    Case("Company: Acme Robotics, Inc.", "Acme Robotics"),
    Case("Employer: Acme", "Acme"),
    Case("Compiler Engineer at Acme, Inc", "Acme"),
    Case("Compiler Engineer @ Acme Robotics", "Acme Robotics"),
    Case("Acme is looking for an engineer who likes proofs.", "Acme"),
    Case("Acme Robotics is currently seeking a Laser Physicist.", "Acme Robotics"),
    Case("The Optics Group is hiring, and Acme’s Optics team is seeking an engineer.", "Acme"),
    Case("Acme Trading, LLC has openings for analysts.", "Acme Trading"),
    Case("About Acme", "Acme"),
    Case("At Acme, we build lasers.", "Acme"),
    Case("At Oxbow Quantum Circuits (OQX) we build lasers.", "Oxbow Quantum Circuits"),
    Case("Join Acme and build lasers.", "Acme"),
    Case("Acme is a fast-growing, fully remote software company.", "Acme"),
    Case("Acme is the leading provider of lasers.", "Acme"),
    Case("See what it is like to work at Acme full time.", "Acme"),
    Case("Acme’s mission is to build better lasers.", "Acme"),
    Case("Colleagues across Acme rely on it.", "Acme"),
    Case("One part of Acme total compensation", "Acme"),
    Case("Acme has been building lasers for 25 years.", "Acme"),
    Case("Who we are: Acme is a laser company.", "Acme"),
    Case("Come and join us at Acme.", "Acme"),
    Case("Acme India Private Limited", "Acme"),
    Case("You will join a small team in Acme Shanghai.", "Acme"),
    Case("At ZO, we build lasers.", "ZO"),
    Case("IBM Quantum is seeking a physicist.", "IBM"),
    Case("Acme, a maker of lasers, is hiring a physicist.", "Acme"),
    Case("Acme (formerly Oxbow) is recruiting engineers.", "Acme"),
    Case("Acme invites applications from physicists.", "Acme"),
    Case("Acme AG, Basel", "Acme"),
    Case("Oxbow Airways flies 9 million people a year with 40 aircraft.", "Oxbow Airways"),
    Case("Oxbow links 190 islands with ferries.", "Oxbow"),
    Case("We are Oxbow Automation GmbH, and our valves open slowly.", "Oxbow Automation"),
    Case("About the Oxbow Institute: we grind lenses.", "Oxbow Institute"),
    Case("Oxbow Games (Lyon, France) is hiring a tools programmer.", "Oxbow Games"),
    Case("Oxbow Labs is a lab of 44 people near King's Mill.", "Oxbow Labs"),
    Case("University of Ghent is hiring a physicist.", "University of Ghent"),
  ])
  func readsEmployers(_ row: Case) {
    #expect(fields("skill set:", row.text).company?.value == row.company)
  }

  @Test(arguments: [
    "Linux is a plus.",
    "Experience with Google Cloud and Amazon Web Services",
    "FFmpeg is a free project that records audio.",
    "We are looking for an engineer.",
    "Our team is seeking an analyst.",
    "Backed by Sequoia and Index Ventures",
    "Degree from Stanford University",
    "Knows Java, Python and Rust",
    "You will work with NumPy at scale.",
    "Unity is a game engine developed elsewhere.",
    "Kubernetes builds on containers",
    "Fresh graduates are welcome; after 3 years they lead",
    "Unit tests cover 90 % of it",
    "CI is on a small machine",
    "Publishes at NeurIPS and ICML",
    "Windows is our desktop system.",
    "Chef, Puppet or Ansible",
    "Reporting to the Director of Research",
  ])
  func passesOverOtherNames(_ text: String) {
    #expect(fields("skill set:", text).company == nil)
  }

  @Test func prefersTheShorterNameOfOtherLines() {
    let role = fields(
      "skill set:", "Acme Trading Group, LLC has openings.",
      "Part of Acme Trading total compensation")
    #expect(role.company?.value == "Acme Trading")
  }

  @Test func takesTheDefaultLast() {
    #expect(fields("skill set:", "Rust", company: "Acme").company?.value == "Acme")
    #expect(fields("skill set:", "Company: Oxbow", company: "Acme").company?.value == "Oxbow")
  }

  @Test func takesANameBeforeThePlaceWhereNothingElseIsSaid() {
    let role = fields("Optical Engineer, Oxbow, Lyon", "C++ and Python", "5 years")
    #expect(role.company?.value == "Oxbow")
    #expect(role.title?.value == "Optical Engineer")
  }

  @Test func takesANameBeforeThePlaceBehindALabel() {
    let role = fields("skill set: Optical Engineer, Oxbow, Lyon", "C++ and Python")
    #expect(role.title?.value == "Optical Engineer")
    #expect(role.company?.value == "Oxbow")
    #expect(role.locations.map(\.value.name) == ["Lyon"])
  }

  @Test func trustsSentencesBeforeANameInTheTitle() {
    let role = fields(
      "Optical Engineer, Periscope, Lyon", "Oxbow Robotics is hiring engineers.", "5 years")
    #expect(role.company?.value == "Oxbow Robotics")
    #expect(role.title?.value == "Optical Engineer, Periscope")
  }

  @Test func takesNoSkillInTheTitleForTheEmployer() {
    let role = fields("Optical Engineer, Holography, Lyon", "C++", isSkill: { $0 == "Holography" })
    #expect(role.company == nil)
    #expect(role.title?.value == "Optical Engineer, Holography")
  }
}
