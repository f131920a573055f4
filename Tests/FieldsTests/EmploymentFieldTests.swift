import Testing

@testable import Fields

@Suite struct EmploymentFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let label: String
    let child: String
    let terms: String?
    var testDescription: String { "\(label) / \(child)" }

    init(_ label: String, _ child: String, _ terms: String?) {
      self.label = label
      self.child = child
      self.terms = terms
    }
  }

  @Test(arguments: [
    Case("Compiler Engineer Internship, May-August", "C++", "Internship, May-August"),
    Case("Research Intern (Summer 2026)", "C++", "Internship, Summer 2026"),
    Case("Intern 2026: Compilers", "C++", "Internship, 2026"),
    Case("Software Engineering Intern", "C++", "Internship"),
    Case("Software Engineer Co-op", "C++", "Internship"),
    Case("Compiler Engineer", "Type: Full time", "Full-time"),
    Case("Compiler Engineer (Contract)", "C++", "Contract"),
    Case("Smart Contract Engineer", "Solidity", nil),
    Case("Compiler Engineer (Full-time)", "C++", "Full-time"),
    Case("Compiler Engineer", "Employment type: Part-time", "Part-time"),
    Case("Compiler Engineer", "Employment: Contract", "Contract"),
    Case("Compiler Engineer", "Full-time", "Full-time"),
    Case("Compiler Engineer", "part-time (16 hrs/week)", "Part-time"),
    Case("Compiler Engineer", "Part-time, 20 hours a week", "Part-time"),
    Case("Compiler Engineer", "Contract, 9 months with possible extension", "Contract"),
    Case("Compiler Engineer", "Hybrid; 36 hrs per week; fixed-term until May 2028", "Contract"),
    Case("Compiler Engineer", "Vollzeit / Teilzeit", "Full-time"),
    Case("Compiler Engineer", "Vollzeit, ab sofort", "Full-time"),
    Case("Compiler Engineer", "CDI, Lyon (69)", "Full-time"),
    Case("Compiler Engineer (80-100%)", "C++", "Full-time"),
    Case("Compiler Engineer, Bonn, 60–80 %", "C++", "Part-time"),
    Case("Compiler Engineer", "Pensum: 80-100%", "Full-time"),
    Case("Compiler Engineer", "Type: 50%", "Part-time"),
    Case("Compiler Engineer (100% remote)", "C++", nil),
    Case("Compiler Engineer", "100% test coverage", nil),
    Case("Compiler Engineer (B2B, Lyon)", "C++", "Contract"),
    Case("Compiler Engineer", "B2B", "Contract"),
    Case("Compiler Engineer", "B2B, 20 000 - 28 000 PLN / month", "Contract"),
    Case("B2B Compiler Engineer", "C++", nil),
    Case("Compiler Engineer, B2B Platform", "C++", nil),
    Case("Compiler Engineer", "Full-time | Associate level", "Full-time"),
    Case("Compiler Engineer", "Acme | Rome | Part-time", "Part-time"),
    Case(
      "skill set:", "We are hiring a Laser Physicist in Rome, full-time, from May.", "Full-time"),
    Case("Compiler Engineer", "unbefristet, 35 h", "Full-time"),
    Case("Compiler Engineer", "Full-time, Rome office (no remote work here)", "Full-time"),
    Case("Compiler Engineer", "Full-time or part-time (from 30 hours)", "Full-time"),
    Case("Compiler Engineer", "night shift, part-time, 6-hour days", "Part-time"),
    Case("Compiler Engineer", "Acme, Rome, Italy, full-time on site", "Full-time"),
    Case("Compiler Engineer", "Contract: outside IR35, 12 months, 37 hours per week", "Contract"),
    Case("Compiler Engineer", "Fixed term: 24 months, with an option for 12 more", "Contract"),
    Case("Compiler Engineer", "Internship, 6 months, from March", "Internship"),
    Case("Compiler Engineer", "Contract duration: 3 years (renewable)", "Contract"),
    Case(
      "Compiler Engineer",
      "Contract duration: 24 months, fixed-term. Pay of 6 300 CHF per month (net of tax).",
      "Contract"),
    Case("Compiler Engineer", "full-time from September 2027", "Full-time"),
    Case(
      "Compiler Engineer",
      "Day rate, contract, 6 months with possible extension: £500 - £650 per day", "Contract"),
    Case("Compiler Engineer", "hourly, W-2 contract: $58-$66/hr", "Contract"),
    Case("Compiler Engineer", "Role type: Full-time", "Full-time"),
    Case("Compiler Engineer", "Part-time students are welcome", nil),
    Case("Compiler Engineer", "Contract law, 2 courses", nil),
    Case("Compiler Engineer (Freelance, 4 months)", "C++", "Contract"),
    Case("Compiler Engineer (9 month FTC)", "C++", "Contract"),
    Case("Lab Assistant - Temporary", "C++", "Contract"),
    Case("Compiler Engineer", "This is a full-time position.", "Full-time"),
    Case("Compiler Engineer", "This role is full-time.", "Full-time"),
    Case("Compiler Engineer", "Full time, permanent, shift work (4 on, 4 off)", "Full-time"),
    Case("Compiler Engineer (12-month contract)", "C++", "Contract"),
    Case("skill set:", "Acme is seeking a full-time Laser Physicist to join.", "Full-time"),
    Case("Compiler Engineer", "This is a 6-month contract.", "Contract"),
    Case("Compiler Engineer", "A fixed-term position until May", "Contract"),
    Case("skill set:", "We are looking for interns who like proofs.", "Internship"),
  ])
  func readsEmployment(_ row: Case) {
    #expect(fields(row.label, row.child).employment?.value.description == row.terms)
  }

  @Test(arguments: [
    "Full-time employees will mentor you.",
    "See what it is like to work here full time.",
    "Full-timers and their guests",
    "Writes smart contract code",
    "Negotiates contracts with vendors",
    "Mentors interns and new hires",
    "Shown by an internship, work or open source",
    "After the completion of the internship you return to school.",
    "Equivalent full-time experience",
    "Trains junior engineers, interns and others",
    "Part of a team",
    "A full stack role",
    "Contract manufacturers in Asia",
    "Contract, procurement and vendor management for 3 years",
    "Knows leases, contracts, and how to read them",
    "Health, dental, part-time study and a gym",
    "Internal tools for the trading floor",
    "Works part of the week in the lab",
  ])
  func passesOverOtherStatements(_ text: String) {
    #expect(fields("Compiler Engineer", text).employment == nil)
  }
}
