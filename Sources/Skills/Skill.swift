package import Addresses
package import TaxonomySource

/// Something that a person can know, use, hold or be good at.
package struct Skill: Sendable, Hashable {
  /// The name as a page's title: "OCaml", "functional programming".
  package var name: String
  package var slug: Slug
  package var kind: SkillKind
  /// Other spellings that mean the skill.
  package var aliases: [String]
  /// The skills that this one is a part or a kind of.
  package var broader: [SkillID]
  /// One sentence about the skill, where there is one.
  package var about: String?
  /// How a text's words are told to mean it.
  package var rules: SkillRules

  /// The name and the other spellings.
  package var spellings: [String] { [name] + aliases }
}
