import Testing

@testable import Fields

/// A label whose paragraph goes on behind the title.
@Suite struct EntryLabelTests {
  @Test(arguments: [
    ("Optical Engineer", "Optical Engineer", []),
    ("Optical Engineer\nAcme, Rome", "Optical Engineer", ["Acme, Rome"]),
    ("Optical Engineer\n  Acme\n\t$90,000 a year", "Optical Engineer", ["Acme", "$90,000 a year"]),
    ("Optical Engineer for\nlarge lenses\nRome", "Optical Engineer for large lenses", ["Rome"]),
    ("", "", []), ("\n", "", []),
  ])
  func partsTitleFromLines(_ text: String, _ title: String, _ rest: [String]) {
    let label = EntryLabel(text)
    #expect(label.title == title)
    #expect(label.rest == rest)
  }

  @Test func statesFieldsOnItsLines() {
    let role = fields("Optical Engineer\nAcme Inc, Rome\nSalary: $90,000", "Optics", "lenses")
    #expect(role.title?.value == "Optical Engineer")
    #expect(role.company?.value == "Acme")
    #expect(role.company?.line == 2)
    #expect(role.locations.map(\.value.name) == ["Rome"])
    #expect(role.salaries.map(\.line) == [3])
    #expect(role.lines == [])
  }

  /// The indexes of facts are those of the passages, not of the lines that were read.
  @Test func keepsStepWithThePassages() {
    let role = fields("Optical Engineer\nWe grind lenses.", "Location: Rome", "$90,000 a year")
    #expect(role.lines == [1, 2])
  }

  @Test func leavesOtherLabelsWhole() {
    let role = fields("skill set for Optical Engineer:\nRome", "lenses")
    #expect(role.title?.value == nil)
    #expect(fields("Lenses\nRome, Italy", "grinding").locations.isEmpty)
  }
}
