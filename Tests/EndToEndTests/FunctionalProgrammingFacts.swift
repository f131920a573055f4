/// What the notes on functional programming say, role by role: read by people, and the measure of
/// what the program reads. The line numbers are those of the list items.
struct RoleFacts: Sendable {
  var line: Int
  var title: String
  var company: String?
  var places: [String] = ["New York"]
  var department: String? = "Technology"
  var team: String? = "Software Engineering"
  /// In US dollars a year; one figure is a range of equal ends.
  var pay: ClosedRange<Double>?
  var years: Int?
  var hasDegree = false
  /// The months of an internship.
  var internship: String?
}

extension RoleFacts {
  private static let jane = "Jane Street"
  private static let systems = "IT and Systems Engineering"
  private static let network = "Network Engineering"
  private static let remark = "(network administration, system administration, and DevOps role)"

  /// All 29 roles, in the order of the notes.
  static let all: [RoleFacts] = [
    RoleFacts(line: 37, title: "Software Engineer", company: jane, pay: 200_000...300_000),
    RoleFacts(line: 55, title: "Software Engineer", company: jane, pay: 250_000...250_000),
    RoleFacts(
      line: 67, title: "Software Engineer Internship, January-April", company: jane,
      pay: 250_000...250_000, internship: "January-April"),
    RoleFacts(
      line: 82, title: "Software Engineer Internship, September-December",
      internship: "September-December"),
    RoleFacts(
      line: 95, title: "Senior Software Engineer", company: jane, pay: 200_000...300_000,
      years: 2, hasDegree: true),
    RoleFacts(
      line: 110, title: "Cross-Platform Software Engineer", company: jane,
      pay: 200_000...300_000),
    RoleFacts(
      line: 128, title: "OCaml Developer", company: "Serokell", places: ["Remote"],
      department: nil, team: nil),
    RoleFacts(line: 167, title: "Low-Latency Engineer", company: jane, pay: 250_000...300_000),
    RoleFacts(
      line: 213, title: "Linux Engineer \(remark)", company: jane,
      places: ["New York", "Singapore"], team: systems, pay: 200_000...300_000, hasDegree: true),
    RoleFacts(
      line: 233, title: "Linux Engineer", company: jane, team: systems, pay: 250_000...250_000,
      hasDegree: true),
    RoleFacts(
      line: 255, title: "Linux Engineer Internship, May-August", department: systems,
      team: systems, internship: "May-August"),
    RoleFacts(
      line: 276, title: "Senior Linux Engineer", company: jane, team: systems,
      pay: 200_000...300_000, years: 2, hasDegree: true),
    RoleFacts(
      line: 299, title: "Linux Engineering Manager \(remark)", company: jane, team: systems,
      pay: 200_000...300_000, hasDegree: true),
    RoleFacts(
      line: 320, title: "Network Engineer", company: jane, places: ["New York", "Singapore"],
      team: network, pay: 200_000...300_000, years: 7),
    RoleFacts(
      line: 345, title: "Senior Production Engineer", company: jane, pay: 175_000...300_000,
      years: 2, hasDegree: true),
    RoleFacts(line: 366, title: "Production Engineer", company: jane, places: ["Singapore"]),
    RoleFacts(line: 385, title: "Production Engineer", company: jane, pay: 175_000...300_000),
    RoleFacts(
      line: 404, title: "Senior Trading Desk Operations Engineer", company: jane,
      department: "Trading and Research", team: "Trading Desk Operations",
      pay: 150_000...225_000, years: 2, hasDegree: true),
    RoleFacts(
      line: 420, title: "Virtualization Engineer", company: jane, team: systems,
      pay: 175_000...250_000),
    RoleFacts(
      line: 438, title: "Infrastructure Automation Specialist", places: ["Hong Kong"],
      department: "Finance and Operations", team: "Operations"),
    RoleFacts(
      line: 450, title: "IT Operations Engineer", company: jane, team: systems,
      pay: 100_000...150_000),
    RoleFacts(
      line: 506, title: "Front End Software Engineer", company: jane, pay: 200_000...300_000),
    RoleFacts(
      line: 549, title: "Senior Data Center Engineer", company: jane, team: network,
      pay: 150_000...225_000, years: 5),
    RoleFacts(
      line: 571, title: "Data Center Engineer", company: jane, places: ["Hong Kong"],
      team: network, years: 5),
    RoleFacts(
      line: 621, title: "Network Security Engineer", company: jane, places: ["London"],
      team: network),
    RoleFacts(
      line: 645,
      title: "Cybersecurity - Senior Incident Responder and Forensic Investigator",
      company: jane, department: "Cybersecurity", team: "Cybersecurity",
      pay: 250_000...300_000),
    RoleFacts(
      line: 663, title: "Network Automation Engineer, Security", company: jane, team: network,
      pay: 200_000...300_000, years: 10),
    RoleFacts(
      line: 694, title: "Cybersecurity Analyst", company: jane, department: "Cybersecurity",
      team: "Cybersecurity", pay: 175_000...250_000, hasDegree: true),
    RoleFacts(line: 741, title: "Data Engineer", company: jane, pay: 175_000...300_000),
  ]
}
