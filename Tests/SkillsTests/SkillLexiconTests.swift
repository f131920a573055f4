import Lexicon
import Testing

@testable import Skills

@Suite struct SkillLexiconTests {
  private func numbers(_ lexicon: SkillLexicon) -> String {
    var writer = NumberWriter()
    lexicon.write(to: &writer)
    return writer.text
  }

  /// What is compiled into the program is what it would build from the skills at its start.
  @Test func comesFromTheCompilerAsFromTheSkills() {
    #expect(numbers(.builtIn) == numbers(SkillLexicon(.builtIn)))
  }

  @Test func hasARuleForEachSpelling() {
    let wrong = Taxonomy.builtIn.skills.filter { $0.rules.isExact.count != $0.spellings.count }
    #expect(wrong.map(\.name) == [])
  }

  @Test(arguments: [
    (0, 1), (63, 1), (64, 2), (4095, 2), (262_143, 3),
  ])
  func writesNumbersInDigits(_ row: (number: Int, digits: Int)) {
    var writer = NumberWriter()
    writer.append(row.number, digits: row.digits)
    #expect(writer.text.utf8.count == row.digits)
    #expect(writer.text.utf8.allSatisfy { (0x30...0x6F).contains($0) })
  }
}
