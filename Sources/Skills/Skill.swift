package import Addresses
package import TaxonomySource

/// Something that a person can know, use, hold or be good at.
///
/// It is a value in all but its storage: nothing of it changes, and pages pass it on thousands of
/// times, which a reference makes cheap.
package final class Skill: Sendable {
  /// The name as a page's title: "OCaml", "functional programming".
  package let name: String
  package let slug: Slug
  package let kind: SkillKind
  /// Other spellings that mean the skill.
  package let aliases: [String]
  /// The skills that this one is a part or a kind of.
  package let broader: [SkillID]
  /// One sentence about the skill, where there is one.
  package let about: String?
  /// How a text's words are told to mean it.
  package let rules: SkillRules

  init(
    name: String, slug: Slug, kind: SkillKind, aliases: [String], broader: [SkillID],
    about: String?, rules: SkillRules
  ) {
    self.name = name
    self.slug = slug
    self.kind = kind
    self.aliases = aliases
    self.broader = broader
    self.about = about
    self.rules = rules
  }

  /// The name and the other spellings.
  package var spellings: [String] { [name] + aliases }
}

extension Skill: Hashable {
  package static func == (left: Skill, right: Skill) -> Bool {
    left === right
      || (left.slug == right.slug && left.name == right.name && left.kind == right.kind
        && left.aliases == right.aliases && left.broader == right.broader
        && left.about == right.about && left.rules == right.rules)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(slug) }
}
