import Addresses
import TaxonomySource

extension Skill {
  /// The skill that a checked entry states.
  convenience init(_ entry: TaxonomyEntry, slug: Slug, broader: [SkillID]) {
    let aliases =
      entry.aliases
      + entry.exact.filter { $0 != entry.name && !entry.aliases.contains($0) }
    self.init(
      name: entry.name, slug: slug, kind: entry.kind ?? .method, aliases: aliases,
      broader: broader, about: entry.about,
      rules: SkillRules(
        isExact: ([entry.name] + aliases).map { spelling in
          entry.exact.contains(spelling) || CaseRule.isExact(spelling, rule: entry.caseRule)
        }, needs: entry.needs ?? [], unlessBefore: entry.unlessBefore ?? [],
        unlessAfter: entry.unlessAfter ?? []))
  }
}

extension TaxonomyEntry {
  /// The entry that states `skill`, for an author's entry to change.
  init(_ skill: Skill, in taxonomy: Taxonomy) {
    self.init(name: skill.name, kind: skill.kind, at: TaxonomyMerge.builtInLocation)
    aliases = skill.aliases
    slug = skill.slug.description
    broader = skill.broader.map { taxonomy[$0].name }
    about = skill.about
    // What needs exact case is listed one by one, whatever rule it followed from.
    caseRule = .fold
    exact = zip(skill.spellings, skill.rules.isExact).filter(\.1).map(\.0)
    needs = skill.rules.needs
    unlessBefore = skill.rules.unlessBefore
    unlessAfter = skill.rules.unlessAfter
  }
}
