package import Addresses
package import Lexicon
package import TaxonomySource

/// Something that a person can know, use, hold or be good at.
///
/// It is a value in all but its storage: nothing of it changes, and pages pass it on thousands of
/// times, which a reference makes cheap. Of the thousands of built-in skills few are asked for more
/// than their names, so the rest is read when it is asked for.
package final class Skill: Sendable {
  /// The name as a page's title: "OCaml", "functional programming".
  package let name: String
  package let slug: Slug
  package let kind: SkillKind
  /// The skills that this one is a part or a kind of.
  package let broader: [SkillID]
  private let source: Source

  /// Where the facts that are seldom asked for come from.
  enum Source: Sendable {
    case stated(SkillFacts)
    case compiled(CompiledFacts)
  }

  init(name: String, slug: Slug, kind: SkillKind, broader: [SkillID], source: Source) {
    self.name = name
    self.slug = slug
    self.kind = kind
    self.broader = broader
    self.source = source
  }

  /// Other spellings that mean the skill.
  package var aliases: [String] {
    switch source {
    case .stated(let facts): facts.aliases
    case .compiled(let facts): facts.aliases
    }
  }

  /// One sentence about the skill, where there is one.
  package var about: String? {
    switch source {
    case .stated(let facts): facts.about
    case .compiled(let facts): facts.about
    }
  }

  /// How a text's words are told to mean it.
  package var rules: SkillRules {
    switch source {
    case .stated(let facts): facts.rules
    case .compiled(let facts): facts.rules
    }
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
