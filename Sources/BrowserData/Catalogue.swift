import Addresses
import Exports
import SiteModel
import Skills
import TaxonomySource

/// What every list in the browser is labelled with: the kinds, skills, sections and facets of the
/// site, each with its number of roles. Rows of other shards name them by their position here. A slug
/// that follows from the name is empty (``PlainSlug``).
enum Catalogue {
  /// The catalogue with the number of shards that the other tables have.
  static func json(of site: Site, shardCounts: [JSON.Member]) -> JSON {
    .object([
      .init("roles", .int(site.roles.count)),
      .init("shards", .object(shardCounts)),
      .init("kinds", .array(SkillKind.allCases.map(kind))),
      .init("skills", .array(site.skills.uses.map { skill($0, in: site) })),
      .init("sections", .array(site.sections.map(section))),
      .init("facets", .object(Facet.allCases.map { .init($0.rawValue, facet($0, in: site)) })),
    ])
  }

  private static func kind(_ kind: SkillKind) -> JSON {
    .array([
      .string(kind.rawValue), .string(kind.singular), .string(kind.plural),
      .int(kind.concreteness),
    ])
  }

  /// Name, slug, kind, number of roles, and the broader skills that some role names.
  private static func skill(_ use: SkillUse, in site: Site) -> JSON {
    let broader = use.skill.broader.compactMap { site.skills.position(of: $0) }
    return .array([
      .string(use.skill.name), PlainSlug.json(use.skill.slug, beside: use.skill.name),
      .int(use.skill.kind.rank),
      .int(use.roleCount), .array(broader.map(JSON.int)),
    ])
  }

  private static func section(_ section: SiteSection) -> JSON {
    .array([
      .string(section.title), PlainSlug.json(section.slug, beside: section.title),
      .int(section.parent ?? absent),
      .int(section.allRoles.count),
    ])
  }

  private static func facet(_ facet: Facet, in site: Site) -> JSON {
    .object([
      .init("folder", .string("\(facet.folder)")), .init("singular", .string(facet.singular)),
      .init("plural", .string(facet.plural)),
      .init(
        "values",
        .array(
          site.facet(facet).values.map {
            .array([
              .string($0.name), PlainSlug.json($0.slug, beside: $0.name), .int($0.roles.count),
            ])
          })),
    ])
  }

  /// What stands in a row for a position that there is not.
  static let absent = -1
}
