import Testing

@testable import Fields

@Suite struct EmployerLineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let company: String
    let places: [String]
    var testDescription: String { text }

    init(_ text: String, _ company: String, _ places: String...) {
      self.text = text
      self.company = company
      self.places = places
    }
  }

  @Test(arguments: [
    Case("Oxbow Robotics - Boston, MA", "Oxbow Robotics", "Boston"),
    Case("Birch & Ferry Therapeutics - Austin, TX", "Birch & Ferry Therapeutics", "Austin"),
    Case("Oxbow Studios, Montréal, QC", "Oxbow Studios", "Montreal"),
    Case("Boston Oxbow, Waltham", "Boston Oxbow", "Waltham"),
    Case("OXBW, Geneva", "OXBW", "Geneva"),
    Case("Black Oxbow, Leeds (about 30% travel)", "Black Oxbow", "Leeds"),
    Case("Oxbow Nine, Manila, Philippines, full-time on site", "Oxbow Nine", "Manila"),
    Case(
      "Ubuntu Institute of Public Health, Lyon, France", "Ubuntu Institute of Public Health", "Lyon"
    ),
    Case("At the Oxbow Institute, in Jena, Germany", "Oxbow Institute", "Jena"),
    Case("Oxbow Möbel, Älmhult, Sweden", "Oxbow Möbel", "Älmhult"),
    Case("The Oxbow Institute, London", "Oxbow Institute", "London"),
    Case(
      "Oxbow Institute for Brain Research, Frankfurt", "Oxbow Institute for Brain Research",
      "Frankfurt"),
    Case("Oxbow | Berlin", "Oxbow", "Berlin"),
    Case("Oxbow Inc. - San Jose, CA; Irvine, CA", "Oxbow", "San Jose", "Irvine"),
    Case("Oxbow, Munich | Amsterdam | Lyon", "Oxbow", "Munich", "Amsterdam", "Lyon"),
    Case("Oxbow Lenses, Eindhoven (NL) or Toulouse (FR)", "Oxbow Lenses", "Eindhoven", "Toulouse"),
    Case("Oxbow, Pune / Hyderabad, 4 to 6 years", "Oxbow", "Pune", "Hyderabad"),
    Case(
      "Intel Corporation, Little Snoring, CA - 6 month internship, Spring 2024", "Intel",
      "Little Snoring"),
    Case(
      "Argonne National Laboratory, Mathematics Division, Berlin", "Argonne National Laboratory",
      "Berlin"),
    Case("JetBrains s.r.o. || Prague, Munich", "JetBrains", "Prague", "Munich"),
    Case(
      "European Centre for Medium-Range Lenses (ECML)", "European Centre for Medium-Range Lenses"),
    Case("Monzo. Leeds, London or Remote", "Monzo", "Leeds", "London", "Remote"),
    Case("Oxbow Lenses GmbH, Ringstr. 24, 70499 Stuttgart", "Oxbow Lenses", "Stuttgart"),
    Case("Dyson, Rose Campus, Wiltshire (five days on site)", "Dyson"),
    Case("Microsoft - Multiple Locations, Canada", "Microsoft", "Canada"),
    Case("Department of Physics, University of Vienna, Austria", "University of Vienna", "Austria"),
    Case("City of Oxbow | Calgary AB | Permanent", "City of Oxbow", "Calgary"),
    Case("Oxbow, Kuala Lumpur. RM 15k-20k", "Oxbow", "Kuala Lumpur"),
    Case("Oxbow \u{B7} Espoo, Finland (on-site)", "Oxbow", "Espoo"),
    Case("Oxbow Retail | Remote", "Oxbow Retail", "Remote"),
    Case("Oxbow Sanger Institute, Little Snoring", "Oxbow Sanger Institute"),
    Case("Forschungszentrum Oxbow, Germany", "Forschungszentrum Oxbow", "Germany"),
    Case("Oxbow Research Hospital (ORH), Toronto, Ontario", "Oxbow Research Hospital", "Toronto"),
    Case("Lawrence Livermore National Laboratory", "Lawrence Livermore National Laboratory"),
    Case("NVIDIA", "NVIDIA"),
    Case("Imagination Technologies, Little Snoring", "Imagination Technologies"),
    Case("Medtronic PLC", "Medtronic"),
    Case("University of Glasgow", "University of Glasgow"),
    Case("Oxbow Technical University", "Oxbow Technical University"),
  ])
  func readsTheEmployerOfALine(_ row: Case) {
    let read = fields("Optical Engineer", row.text, "C++ and Python")
    #expect(read.company?.value == row.company)
    #expect(read.locations.map(\.value.name) == row.places)
  }

  @Test func readsALoneNameBetweenTitleAndPlace() {
    let below = fields("skill set:", "Optical Engineer", "Oxbow", "Boston, MA", "C++ and Python")
    #expect(below.company?.value == "Oxbow")
    let titled = fields("Optical Engineer", "Oxbow Robotics", "Location: Rome")
    #expect(titled.company?.value == "Oxbow Robotics")
    let repeated = fields("Optical Engineer", "Oxbow", "Oxbow grinds lenses by hand.")
    #expect(repeated.company?.value == "Oxbow")
    #expect(fields("Optical Engineer", "Zemax", "Python").company == nil)
    #expect(fields("Optical Engineer", "Platform Team", "Boston, MA").company == nil)
    #expect(fields("Optical Engineer", "Kubernetes", "Boston, MA").company == nil)
  }

  @Test func readsAKnownEmployerFarDown() {
    let lines = (1...8).map { "Builds lens number \($0)" } + ["Tesla, Palo Alto"]
    let read = fields("Optical Engineer", lines: lines)
    #expect(read.company?.value == "Tesla")
    #expect(read.locations.map(\.value.name) == ["Palo Alto"])
  }

  @Test(arguments: [
    "Machine Learning, London", "Platform Engineering, New York", "Python, Berlin",
    "Trading Technology - Chicago", "Experience of London, Paris", "Oxbow Robotics",
    "PhD, University of Glasgow", "Full-time | Berlin", "Kafka | Berlin", "Toronto | Berlin",
    "Boston, Waltham", "Boston Office, Waltham", "CDI, Lyon",
    "Okta", "Apple, Google, Meta", "Intel, AMD or NVIDIA", "HCL", "NVIDIA, CUDA and OpenCL",
  ])
  func passesOverOtherLines(_ text: String) {
    #expect(fields("Optical Engineer", text, "C++ and Python").company == nil)
  }
}
