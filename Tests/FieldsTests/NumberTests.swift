import Testing

@testable import Fields

@Suite struct NumberTests {
  @Test(arguments: [
    (0, "0 roles"), (1, "1 role"), (2, "2 roles"), (999, "999 roles"), (1000, "1,000 roles"),
    (1_204, "1,204 roles"), (1_020_030, "1,020,030 roles"),
  ])
  func counts(_ number: Int, _ text: String) {
    #expect(number.counting("role") == text)
  }

  @Test func countsWhatHasAPluralOfItsOwn() {
    #expect(1.counting("entry", "entries") == "1 entry")
    #expect(12.counting("entry", "entries") == "12 entries")
  }
}
