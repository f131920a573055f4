import Lexicon

/// What is seldom asked of a skill.
struct SkillFacts: Sendable, Hashable {
  /// Other spellings that mean the skill.
  var aliases: [String]
  /// One sentence about the skill, where there is one.
  var about: String?
  /// How a text's words are told to mean it.
  var rules: SkillRules
}
