import Skills
import Testing

@Suite struct SkillMatcherTests {
  @Test func hasSkills() { #expect(!Taxonomy.builtIn.skills.isEmpty) }
}
