import Testing

@testable import Fields

/// The places of a sentence where an employer's name stands, and the names that stand there without
/// being the employer's.
@Suite struct CompanyMentionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let company: String?
    var testDescription: String { text }

    init(_ text: String, _ company: String? = "Acme") {
      self.text = text
      self.company = company
    }
  }

  @Test(arguments: [
    Case("Total compensation at Acme is more than a salary."),
    Case("Pay at Acme follows the market."),
    Case("Among the benefits at Acme are long holidays."),
    Case("Perks at Acme: lunch, trains, books"),
    Case("Life at Acme"),
    Case("About MongoDB", "MongoDB"),
    Case("About GitLab: what we do", "GitLab"),
    Case("Careers at Acme"),
    Case("Acme N.V. is distributed by design.", "Acme"),
    Case("Cloudflare, Inc. is on a mission.", "Cloudflare"),
    Case("We are Acme, and we grind lenses.", "Acme"),
    Case("Trail of Bits wants a summer intern on analysis.", "Trail of Bits"),
    Case("low-thrust orbits; Lambert's problem; cislunar orbits", nil),
    Case(
      "Acme Lenses is one of the world's leading consulting firms; this seat is here.",
      "Acme Lenses"),
    Case("NVIDIA needs a contractor for layout.", "NVIDIA"),
    Case("You write tests. Boston Dynamics has been at it for decades.", "Boston Dynamics"),
    Case("imec is the hub of many labs.", "imec"),
    Case("Come to the consulting practice of Red Hat in Paris.", "Red Hat"),
    Case("The Department of Optics at ETH Zurich invites applications.", "ETH Zurich"),
    Case("Company: Qualcomm India Private Limited", "Qualcomm"),
    Case("Google Cloud is nice to have.", nil),
    Case("You will thrive at Acme if you like proofs."),
    Case("Here at Acme we like proofs."),
    Case("We at Acme like proofs."),
    Case("Everything we do at Acme is open source."),
    Case("Physicists sit everywhere at Acme Optics.", "Acme Optics"),
  ])
  func readsWhereTheWorkIs(_ row: Case) {
    #expect(fields("skill set:", row.text).company?.value == row.company)
  }

  @Test(arguments: [
    Case("Groups from all over Acme take part."),
    Case("People from all of Acme take part."),
    Case("You support stakeholders across Acme."),
    Case("Researchers within Acme rely on it."),
    Case("Work with everyone throughout Acme."),
    Case("The role serves teams across Acme Optics.", "Acme Optics"),
  ])
  func readsWhoTakesPart(_ row: Case) {
    #expect(fields("skill set:", row.text).company?.value == row.company)
  }

  @Test(arguments: [
    Case("Acme’s employees work four days a week."),
    Case("Acme employees get a day off."),
    Case("Acme offers a pension."),
    Case("Acme employs forty people."),
    Case("Acme’s culture rewards doubt."),
    Case("A lively Acme culture"),
    Case("Founded in 2016, Acme builds lasers."),
    Case("Acme is located in Portland and Rome."),
    Case("The Acme Institute is a nonprofit for lasers.", "Acme Institute"),
    Case("Acme (NASDAQ: ACM) is a leader in lasers."),
    Case("Acme, on a mission to bend light, seeks physicists."),
    Case("About the company: Acme is reimagining lasers."),
    Case("Our mission at Acme is light."),
    Case("Do you want to work for Acme?"),
    Case("Be part of Acme and bend light."),
    Case("Cadence plays a part in every chip.", "Cadence"),
    Case("NXP Semiconductors enables safe cars.", "NXP Semiconductors"),
    Case("Analog Devices, Inc. (NASDAQ: ADI) is a leader in chips.", "Analog Devices"),
    Case("Join the Cadence team.", "Cadence"),
    Case("Acme is based in Portland."),
    Case("Backed by Globex, Acme builds lasers."),
    Case("A vacancy has arisen at Acme for a physicist."),
    Case("Acme Is Hiring Engineers"),
    Case("You join as part of the Acme Software Team."),
    Case("A member of our Acme Compiler Group"),
    Case("Why Acme?"),
    Case("Why join Acme?"),
    Case("Who is Acme?"),
    Case("Meet Acme"),
    Case("We are Acme, a maker of lasers."),
    Case("We’re Acme."),
  ])
  func readsWhatAnEmployerDoes(_ row: Case) {
    #expect(fields("skill set:", row.text).company?.value == row.company)
  }

  @Test(arguments: [
    "Total compensation includes a bonus.", "Base compensation is fair.",
    "Strong employees ask questions.", "Current employees like it here.",
    "Experience offers no shelter.", "Success has been our guide.",
    "Leadership believes in people.", "Innovation is leading our thinking.",
    "Management offers guidance.", "The Platform Team", "The Machine Learning Team builds models.",
    "Our Data Engineering Group", "We are Agile.", "Why Rust?", "About Quantum Computing",
    "Join Slack and help others.", "At Kubernetes scale", "Works across Linux, Windows and macOS",
    "Services across Europe", "Colleagues across Singapore",
    "Shor’s algorithm and Bell’s inequality",
    "Maxwell’s equations", "Lwt is based on promises.", "Kokkos enables portable code.",
    "Cadence tools such as Virtuoso", "Work for people who like lasers", "Part of Kubernetes",
    "Python’s type system",
    "Kubernetes employees no magic.",
    "Previously a team lead at Google", "You have done internships at Google, Meta or Amazon.",
    "Customers such as Globex and Initech", "Our clients include Globex’s airline.",
    "Trusted by everyone at Globex", "Backed by the founders of Initech’s fund",
    "Investors like Globex Capital’s fund", "Competitors at Globex",
  ])
  func passesOverOtherNames(_ text: String) {
    #expect(fields("skill set:", text).company == nil)
  }

  @Test func believesRepeatedHints() {
    let role = fields(
      "skill set:", "The Acme team is small.", "You will work within Acme on lasers.",
      "Customers of ours like Acme.")
    #expect(role.company?.value == "Acme")
  }

  @Test(arguments: [
    ["The Acme team is small."],
    ["The Acme team is small.", "Proofs within Acme"],
    ["Acme values doubt.", "Acme covers travel.", "Acme pays for books."],
  ])
  func passesOverFewHints(_ lines: [String]) {
    #expect(fields("skill set:", lines: lines).company == nil)
  }

  struct Names: Sendable {
    let lines: [String]
    let company: String
  }

  @Test(arguments: [
    Names(
      lines: ["Acme Trading Group, LLC has openings.", "Compensation at Acme Trading is good."],
      company: "Acme Trading"),
    Names(
      lines: ["Acme Holdings is hiring.", "We expect much from Acme itself."], company: "Acme"),
    Names(
      lines: ["Acme Robotics is hiring.", "Acme Robotics likes Acme Robotics."],
      company: "Acme Robotics"),
    Names(lines: ["Lyon Systems is hiring.", "A town like Lyon"], company: "Lyon Systems"),
    Names(lines: ["Total compensation at Acme is good.", "Oxbow is hiring."], company: "Oxbow"),
  ])
  func settlesOnOneName(_ row: Names) {
    #expect(fields("skill set:", lines: row.lines).company?.value == row.company)
  }
}
