import Testing

@testable import Fields

@Suite struct EmployerHeadingTests {
  @Test(arguments: [
    ("Google", "Google"), ("Google Research", "Google Research"), ("Amazon Berlin", "Amazon"),
    ("Jobs at Oxbow Optics", "Oxbow Optics"), ("Roles at Oxbow, Inc.", "Oxbow"),
    ("Summer Internships at Oxbow", "Oxbow"), ("Jobs at Oxbow Labs", "Oxbow Labs"),
  ])
  func namesAnEmployer(_ title: String, _ employer: String) {
    #expect(EmployerHeading.employer(in: title) == employer)
  }

  @Test(arguments: [
    "", "Signal Processing", "Oxbow", "Jobs at home", "Google Cloud Certificates and More",
    "Roles at Startups", "Programming Languages", "Roles at", "At Google", "Shell", "Oracle",
    "Looking at Lenses", "Swift", "Unity", "Rome",
  ])
  func namesNone(_ title: String) {
    #expect(EmployerHeading.employer(in: title) == nil)
  }
}
