import Testing

@testable import Fields

@Suite struct JobTitleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let name: String
    let company: String?
    let places: [String]
    var testDescription: String { text }

    init(_ text: String, _ name: String, company: String? = nil, places: [String] = []) {
      self.text = text
      self.name = name
      self.company = company
      self.places = places
    }
  }

  @Test(arguments: [
    Case("Senior Software Engineer:", "Senior Software Engineer"),
    Case("Team Lead", "Team Lead"),
    Case("Support Engineer", "Support Engineer"),
    Case("Training Specialist, Lisbon", "Training Specialist", places: ["Lisbon"]),
    Case("Managing Director", "Managing Director"),
    Case("Fast-Path Engineer", "Fast-Path Engineer"),
    Case("***Data Analyst***", "Data Analyst"),
    Case("Staff LiDAR Engineer at Acme, Inc", "Staff LiDAR Engineer", company: "Acme"),
    Case(
      "Data Engineer (React/TypeScript) at Acme", "Data Engineer (React/TypeScript)",
      company: "Acme"),
    Case(
      "Data Engineer (Remote) at Acme", "Data Engineer", company: "Acme", places: ["Remote"]),
    Case("OCaml Developer @ Acme", "OCaml Developer", company: "Acme"),
    Case(
      "Engineer at Acme Robotics - Berlin", "Engineer", company: "Acme Robotics",
      places: ["Berlin"]),
    Case("Optical Engineer - Zürich", "Optical Engineer", places: ["Zurich"]),
    Case("Optical Engineer, Boston, MA", "Optical Engineer", places: ["Boston"]),
    Case("Optical Engineer (Remote)", "Optical Engineer", places: ["Remote"]),
    Case("Optical Engineer (2 days WFH)", "Optical Engineer"),
    Case("Optical Engineer (not remote)", "Optical Engineer"),
    Case("Compiler Engineer (m/f/d)", "Compiler Engineer"),
    Case("Working Student - Compilers", "Working Student - Compilers"),
    Case("PhD Candidate in Optics", "PhD Candidate in Optics"),
    Case("PhD Position in Optics", "PhD Position in Optics"),
    Case("PhD studentship: Optics", "PhD studentship: Optics"),
    Case("Working Student Data Science", "Working Student Data Science"),
    Case("Hardware-in-the-loop (HIL) Test Engineer", "Hardware-in-the-loop (HIL) Test Engineer"),
    Case("GPU Compiler Engineer, Sr.", "GPU Compiler Engineer, Sr."),
    Case("Compiler Developer (100% remote)", "Compiler Developer", places: ["Remote"]),
    Case(
      "Data Engineer, Search | Oxbow | Berlin | Full-time", "Data Engineer, Search",
      company: "Oxbow", places: ["Berlin"]),
    Case(
      "Oxbow | Data Engineer | Remote | Full-time", "Data Engineer", company: "Oxbow",
      places: ["Remote"]),
    Case("Data Engineer | Platform | Berlin", "Data Engineer | Platform", places: ["Berlin"]),
    Case("Doctoral Candidate", "Doctoral Candidate"),
    Case("Backend Developer | Lisbon | €30k–€38k", "Backend Developer", places: ["Lisbon"]),
    Case("Data Analyst ($90k - $100k)", "Data Analyst"),
    Case("Linux Engineer (network and DevOps role)", "Linux Engineer (network and DevOps role)"),
    Case("Linux Engineer Internship, May-August", "Linux Engineer Internship, May-August"),
    Case("SENIOR DSP/FPGA ENGINEER", "Senior DSP/FPGA Engineer"),
    Case("STAFF LIDAR SCIENTIST", "Staff LiDAR Scientist"),
    Case("Researcher - Quantum Optics", "Researcher - Quantum Optics"),
    Case("Intern 2026: Quantum Theory", "Intern 2026: Quantum Theory"),
    Case("R&D Engineer 2, Software", "R&D Engineer 2, Software"),
    Case("System Software Engineer, Staff", "System Software Engineer, Staff"),
    Case("Head of Photonics", "Head of Photonics"),
    Case("VP of Engineering", "VP of Engineering"),
    Case("VP Engineering", "VP Engineering"),
    Case("Vice President, Data", "Vice President, Data"),
    Case("Director, Data Platform", "Director, Data Platform"),
    Case("Postdoctoral Research Associate in Optics", "Postdoctoral Research Associate in Optics"),
    Case("Frontend Dev", "Frontend Dev"),
    Case("Embedded SW Eng", "Embedded SW Eng"),
    Case("Flutter Dev – Zürich – CHF 120k", "Flutter Dev", places: ["Zurich"]),
    Case("Software Engineer, Customer Experience", "Software Engineer, Customer Experience"),
    Case("Softwareentwickler (m/w/d) Java", "Softwareentwickler Java"),
    Case("Ingénieur logiciel", "Ingénieur logiciel"),
    Case("Optical Engineer, Acme Optics Inc.", "Optical Engineer", company: "Acme Optics"),
    Case("Go Developer – Acme Ltd – London", "Go Developer", company: "Acme", places: ["London"]),
    Case(
      "Postdoc, Ion Traps, University of Innsbruck", "Postdoc, Ion Traps",
      company: "University of Innsbruck"),
    Case("Data Engineer – Payments – Oxbow", "Data Engineer – Payments", company: "Oxbow"),
    Case(
      "Data Engineer – Payments – Remote EU – Oxbow", "Data Engineer – Payments", company: "Oxbow",
      places: ["Remote", "European Union"]),
    Case("Data Engineer - Search - Ranking", "Data Engineer - Search - Ranking"),
    Case("Data Engineer - Platform - Kafka", "Data Engineer - Platform - Kafka"),
    Case("Data Engineer - Cloud - IAM", "Data Engineer - Cloud - IAM"),
    Case("iOS Developer – Apps – Rider Growth", "iOS Developer – Apps – Rider Growth"),
    Case(
      "Oxbow Robotics — Staff Engineer, Storage", "Staff Engineer, Storage",
      company: "Oxbow Robotics"),
    Case("Oxbow: Controls Engineer", "Controls Engineer", company: "Oxbow"),
    Case("Backend - Senior Engineer", "Backend - Senior Engineer"),
    Case("Applied: Data Engineer", "Applied: Data Engineer"),
    Case("Fintech: Data Engineer", "Fintech: Data Engineer"),
    Case("Team Otter - Data Engineer", "Team Otter - Data Engineer"),
    Case(
      "Platform Engineer · Oxbow · Cape Town", "Platform Engineer", company: "Oxbow",
      places: ["Cape Town"]),
    Case("Member of Technical Staff", "Member of Technical Staff"),
    Case("Software Engineer in Test", "Software Engineer in Test"),
    Case("User Experience Designer", "User Experience Designer"),
    Case("Postdoc", "Postdoc"),
    Case("compiler engineer", "Compiler Engineer"),
    Case("Optical Engineer - NVIDIA", "Optical Engineer", company: "NVIDIA"),
    Case("Optical Engineer, Bosch", "Optical Engineer", company: "Bosch"),
    Case("Optical Engineer (Ericsson)", "Optical Engineer", company: "Ericsson"),
    Case("Optical Engineer | Shopify", "Optical Engineer", company: "Shopify"),
    Case("Optical Engineer - BMW Group", "Optical Engineer", company: "BMW Group"),
    Case(
      "Optical Engineer – Bosch – Stuttgart", "Optical Engineer", company: "Bosch",
      places: ["Stuttgart"]),
    Case(
      "Optical Engineer - Ubisoft Montréal", "Optical Engineer", company: "Ubisoft",
      places: ["Montreal"]),
    Case(
      "Optical Engineer, Lenses - Google DeepMind", "Optical Engineer, Lenses",
      company: "Google DeepMind"),
    Case(
      "Test Engineer - Drives - Oxbow Dynamics", "Test Engineer - Drives",
      company: "Oxbow Dynamics"),
    Case("Software Engineer, Google Maps", "Software Engineer, Google Maps"),
    Case("Software Engineer - Amazon Alexa", "Software Engineer - Amazon Alexa"),
    Case("Layout Engineer (6 month contract)", "Layout Engineer"),
    Case("Layout Engineer (80-100%)", "Layout Engineer"),
    Case("Layout Engineer (Lyon): contract, 18 months", "Layout Engineer", places: ["Lyon"]),
    Case("Layout Engineer (Lyon) — 70,000 - 84,000 EUR", "Layout Engineer", places: ["Lyon"]),
    Case(
      "Layout Engineer (Remote - US), or Boston, MA, or Austin, TX", "Layout Engineer",
      places: ["Remote", "United States", "Boston", "Austin"]),
    Case("Layout Engineer - 6 month contract, may be extended", "Layout Engineer"),
    Case("Histotechnologist", "Histotechnologist"),
    Case("SENIOR RFIC TEST ENGINEER", "Senior RFIC Test Engineer"),
    Case("CHIEF TECHNICIAN, SPHERES AND PHYSICS", "Chief Technician, Spheres and Physics"),
    Case("Prüfingenieur Getriebe", "Prüfingenieur Getriebe"),
    Case("Layout Engineer (5 years)", "Layout Engineer (5 years)"),
    Case("Postdoctoral Appointee", "Postdoctoral Appointee"),
    Case("Optical Engineer, Waterloo, ON, Canada", "Optical Engineer", places: ["Waterloo"]),
    Case("Optical Engineer, Boston, MA, USA", "Optical Engineer", places: ["Boston"]),
    Case("Optical Engineer, London, Paris", "Optical Engineer", places: ["London", "Paris"]),
    Case("NVIDIA: Optical Engineer", "Optical Engineer", company: "NVIDIA"),
    Case("Synopsys - Optical Engineer", "Optical Engineer", company: "Synopsys"),
    Case("Python: Optical Engineer", "Python: Optical Engineer"),
    Case("SWE III", "SWE III"),
    Case("KDB+/q Developer", "KDB+/q Developer"),
    Case("Research Fellow, A*STAR", "Research Fellow", company: "A*STAR"),
    Case("Engineer, Platform (m/w/d) - Storage", "Engineer, Platform - Storage"),
    Case(
      "Engineer at Acme, Little Wenham", "Engineer", company: "Acme", places: ["Little Wenham"]),
    Case("Engineer at Acme, Kids Platform", "Engineer - Kids Platform", company: "Acme"),
    Case("Compiler Engineer M/F", "Compiler Engineer"),
    Case(
      "Compiler Engineer // Acme // Rome", "Compiler Engineer", company: "Acme", places: ["Rome"]),
    Case(
      "AI Intern - Arm, Rome (Italy), 12 weeks from June", "AI Intern", company: "Arm",
      places: ["Rome"]),
    Case("Storage Engineer (IT-GSS-2023-118-LD)", "Storage Engineer"),
    Case("Statistician (Health), GS-1530-12/13", "Statistician (Health)"),
    Case("Safety Engineer (ISO-26262)", "Safety Engineer (ISO-26262)"),
    Case("Senior SDET (m/w/d) HIL & SIL", "Senior SDET HIL & SIL"),
    Case("Compiler Engineer (all genders), Storage Team", "Compiler Engineer, Storage Team"),
    Case("(contract) Compiler Engineer", "Compiler Engineer"),
    Case("(Junior) Compiler Engineer", "(Junior) Compiler Engineer"),
    Case("Compiler Engineer (Contractor)", "Compiler Engineer"),
    Case("Compiler Engineer (freelance)", "Compiler Engineer"),
    Case("Compiler Engineer (part-time, 20-30 hrs/week)", "Compiler Engineer"),
    Case("Compiler Engineer - Contract (6 months, outside IR35)", "Compiler Engineer"),
    Case("Compiler Intern, 6 months, Rome", "Compiler Intern", places: ["Rome"]),
    Case("SOC Analyst L2 (shift-based)", "SOC Analyst L2"),
    Case("Compiler Engineer, CERN (IT Department)", "Compiler Engineer", company: "CERN"),
    Case(
      "Compiler Engineer, Oracle Labs Zurich", "Compiler Engineer", company: "Oracle Labs",
      places: ["Zurich"]),
    Case("Research Engineer Machine Learning", "Research Engineer Machine Learning"),
    Case("Quality Engineer, Layout Tools", "Quality Engineer, Layout Tools"),
    Case(
      "Compiler Engineer, Intern [Full-time, Sep. to Feb.]",
      "Compiler Engineer, Intern [Full-time, Sep. to Feb.]"),
    Case("Optical Engineer [Bosch]", "Optical Engineer", company: "Bosch"),
    Case("Optical Engineer: Vattenfall", "Optical Engineer", company: "Vattenfall"),
    Case("Optical Engineer / Novo Nordisk", "Optical Engineer", company: "Novo Nordisk"),
    Case("Optical Engineer [Lyon/remote]", "Optical Engineer", places: ["Lyon", "Remote"]),
    Case(
      "Optical Engineer at Oxbow in Lyon, France", "Optical Engineer", company: "Oxbow",
      places: ["Lyon"]),
    Case(
      "Optical Engineer, Lenses - Amazon, Luxembourg", "Optical Engineer, Lenses",
      company: "Amazon", places: ["Luxembourg"]),
    Case("Optical Engineer, Lyon oder Bonn", "Optical Engineer", places: ["Lyon", "Bonn"]),
    Case("Optical Engineer, all remote", "Optical Engineer", places: ["Remote"]),
    Case("Optical Engineer (B2B, Lyon / remote)", "Optical Engineer", places: ["Lyon", "Remote"]),
    Case(
      "Optical Engineer (contract, 500 €/day), Lyon", "Optical Engineer", places: ["Lyon"]),
    Case("Optical Engineer (Lyon, €50k–€60k)", "Optical Engineer", places: ["Lyon"]),
    Case("Optical Engineer (€500/day), Lyon", "Optical Engineer", places: ["Lyon"]),
    Case("Optical Engineer | Lyon | 4500-6500 €/month", "Optical Engineer", places: ["Lyon"]),
    Case("Optical Engineer, Genossen eG", "Optical Engineer, Genossen eG"),
  ])
  func cleansTitles(_ row: Case) throws {
    let title = try #require(JobTitle(row.text))
    #expect(title.name == row.name)
    #expect(title.company == row.company)
    #expect(title.places.map(\.name) == row.places)
  }

  @Test(arguments: [
    ("Optical Engineer, Oxbow, Lyon", "Oxbow", "Optical Engineer"),
    ("Optical Engineer - Oxbow - Lyon", "Oxbow", "Optical Engineer"),
    ("Optical Engineer / Oxbow / remote", "Oxbow", "Optical Engineer"),
    ("Optical Engineer (Oxbow, Lyon)", "Oxbow", "Optical Engineer"),
    ("Optical Engineer, Lenses, Blue Oxbow, Lyon", "Blue Oxbow", "Optical Engineer, Lenses"),
    ("Optical Engineer, GitLab, remote", "GitLab", "Optical Engineer"),
    ("Optical Engineer, Okta, Lyon", "Okta", "Optical Engineer"),
  ])
  func takesANameBeforeThePlaceForALikelyEmployer(_ text: String, company: String, name: String)
    throws
  {
    let title = try #require(JobTitle(text))
    #expect(title.company == nil)
    #expect(title.likelyEmployer?.company == company)
    #expect(title.name(without: company) == name)
  }

  @Test(arguments: [
    "Optical Engineer, Oxbow", "Optical Engineer, Payments, Lyon",
    "Optical Engineer, Little Snoring (England)", "Optical Engineer, Lenses, Lyon",
    "Optical Engineer - Rust - Lyon", "Optical Engineer, IAM, Lyon", "Data Engineer (Kafka, Lyon)",
    "Optical Engineer, Powertrain, Lyon", "Optical Engineer, Customer Care, Lyon",
    "Optical Engineer, Fleet Scheduler, Lyon",
  ])
  func takesNoTeamForAnEmployer(_ text: String) throws {
    #expect(try #require(JobTitle(text)).likelyEmployer == nil)
  }

  @Test(arguments: [
    "OCaml Experience", "Experience as software engineer", "Develop tools for engineers",
    "A strong programmer who likes proofs", "aspects of software development",
    "Excellent communicator and programmer, able to explain", "Package Manager",
    "Altium Designer", "Works closely with the Product Manager", "Rust, C++ and Go",
    "Mentor young technicians", "Certification as a quantum developer",
    "https://example.com/engineer", "5+ years as data analyst", "Software engineering",
    "Interview questions for a data analyst", "The engineer is responsible for tests.",
    "Partner with product managers", "Previous work as systems engineer",
    "digital signal processors", "Support engineers in the field", "Train Junior Engineers",
    "Team player with a love for tools",
    "Experience with Jira, and other project manager tools",
  ])
  func refusesOtherTexts(_ text: String) {
    #expect(JobTitle(text) == nil)
  }
}
