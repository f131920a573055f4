import Testing

@testable import Fields

@Suite struct TitleFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let label: String
    let child: String
    let title: String?
    let source: TitleSource?
    var testDescription: String { "\(label) / \(child)" }

    init(_ label: String, _ child: String, _ title: String?, _ source: TitleSource? = .stated) {
      self.label = label
      self.child = child
      self.title = title
      self.source = title == nil ? nil : source
    }
  }

  @Test(arguments: [
    Case("Senior Compiler Engineer:", "C++", "Senior Compiler Engineer"),
    Case("skill set for Laser Physicist:", "optics", "Laser Physicist"),
    Case("skill set for SENIOR DSP ARCHITECT", "C++", "Senior DSP Architect"),
    Case("skill set:", "Data Engineer", "Data Engineer"),
    Case("skill set:", "Job title: Data Engineer", "Data Engineer"),
    Case("skill set:", "Data Engineer at Acme, Inc", "Data Engineer"),
    Case("skill set:", "Low-Latency Engineer - Boston", "Low-Latency Engineer"),
    Case(
      "skill set:", "Acme is seeking a Compiler Architect to lead the work.", "Compiler Architect",
      .prose),
    Case("skill set:", "As a Field AI Engineer, you visit customers.", "Field AI Engineer", .prose),
    Case(
      "skill set:", "We are looking for a talented, highly motivated laser safety officer.", nil),
    Case(
      "skill set:", "We are looking for an experienced compiler engineer.", "Compiler Engineer",
      .prose),
    Case(
      "skill set:", "We are hiring Production Engineers in Rome.", "Production Engineer", .prose),
    Case("skill set:", "We are looking for a talented engineer.", nil),
    Case("skill set:", "You'll be a Firmware Engineer here.", "Firmware Engineer", .prose),
    Case("skill set:", "You will be a key member of a team of engineers.", nil),
    Case("skill set for a DevOps Engineer", "Linux", "DevOps Engineer"),
    Case("skill set for (contract) DevOps Engineer", "Linux", "DevOps Engineer"),
    Case(
      "skill set:", "EMC/EMI Engineer wanted by a start-up near Oxford", "EMC/EMI Engineer", .prose),
    Case(
      "skill set:", "We want an Automation Engineer to write drivers.", "Automation Engineer",
      .prose),
    Case("skill set:", "Reports wanted by engineers", nil),
    Case(
      "skill set:", "As a Principal Engineer, Streaming Platform, you own the backbone.",
      "Principal Engineer, Streaming Platform", .prose),
    Case("skill set for the role of Data Engineer", "Linux", "Data Engineer"),
    Case("skill set for FPGA design engineers:", "VHDL", "FPGA Design Engineer"),
    Case("skill set for senior compiler engineers, GPU", "C++", "Senior Compiler Engineer, GPU"),
    Case("skill set for working with product managers", "Jira", nil),
    Case("skill set: Data Scientist", "Linux", "Data Scientist"),
    Case("skill set: Python, SQL", "Linux", nil),
    Case("skill set: Linux Administrator, Bash, Docker", "Linux", nil),
    Case("Job title: DevOps Engineer", "Linux", "DevOps Engineer"),
    Case("skill set:", "As an FPGA engineer you work in a team.", "FPGA Engineer", .prose),
    Case("skill set:", "Rust, C++ and Go", nil),
    Case("skill set for aspects of software development", "Rust", nil),
    Case("skill set for research in spatial audio:", "HRTF", nil),
    Case("tech stack:", "Works with project managers", nil),
  ])
  func readsTitles(_ row: Case) {
    let role = fields(row.label, row.child)
    #expect(role.title?.value == row.title)
    #expect(role.titleSource == row.source)
  }

  @Test func leavesTheCompanyOutOfATitle() {
    let role = fields("Compiler Engineer - Acme", "Acme is hiring.")
    #expect(role.title?.value == "Compiler Engineer")
    #expect(fields("Compiler Engineer - Runtime", "Acme is hiring.").title?.value.count == 27)
  }

  @Test func marksTheLineOfATitle() {
    let role = fields("skill set:", "Data Engineer", "LOCATION: Rome", "$90k - $120k", "SQL")
    #expect(role.lines == [1, 2, 3])
    #expect(role.title?.line == 2)
  }

  @Test func readsTheTeamOfATitle() {
    #expect(fields("Backend Engineer (Audio Team)", "Go").team?.value == "Audio")
  }

  @Test func readsDepartmentAndTeamLines() {
    let role = fields("skill set:", "DEPARTMENT: Technology", "TEAM: IT and Systems")
    #expect(role.department?.value == "Technology")
    #expect(role.team?.value == "IT and Systems")
  }
}
