import Addresses
import Lexicon
import TaxonomySource

extension Skill {
  /// The skill that a checked entry states.
  convenience init(_ entry: TaxonomyEntry, slug: Slug, broader: [SkillID]) {
    self.init(
      name: entry.name, slug: slug, kind: entry.kind ?? .method, broader: broader,
      source: .stated(
        SkillFacts(
          aliases: Array(entry.spellings.dropFirst()), about: entry.about, rules: SkillRules(entry))
      ))
  }
}

extension TaxonomyEntry {
  /// The entry that states `skill`, for an author's entry to change.
  init(_ skill: Skill, in taxonomy: Taxonomy) {
    self.init(name: skill.name, kind: skill.kind, at: TaxonomyMerge.builtInLocation)
    let rules = skill.rules
    aliases = skill.aliases
    slug = skill.slug.description
    broader = skill.broader.map { taxonomy[$0].name }
    about = skill.about
    // What needs exact case is listed one by one, whatever rule it followed from.
    caseRule = .fold
    exact = zip(skill.spellings, rules.isExact).filter(\.1).map(\.0)
    needs = rules.needs
    listedWith = rules.listedWith
    unlessBefore = rules.unlessBefore
    unlessAfter = rules.unlessAfter
  }
}
