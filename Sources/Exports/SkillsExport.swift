import Addresses
package import SiteModel
import Skills
import TaxonomySource

/// `data/skills.json`: every skill that the notes name, with the number of roles by strength.
package enum SkillsExport {
  /// The file's bytes; one skill a line.
  package static func json(of site: Site) -> [UInt8] {
    var bytes = Array("{\"version\":1,\"skills\":[".utf8)
    for (index, use) in site.skills.uses.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      object(use, in: site).append(to: &bytes)
    }
    bytes += "\n]}\n".utf8
    return bytes
  }

  private static func object(_ use: SkillUse, in site: Site) -> JSON {
    .object([
      .init("name", .string(use.skill.name)),
      .init("slug", .string(use.skill.slug.description)),
      .init("url", .string(use.path.description)),
      .init("kind", .string(use.skill.kind.rawValue)),
      .init("description", JSON(use.skill.about)),
      .init(
        "broader", .array(use.skill.broader.map { .string(site.taxonomy[$0].slug.description) })),
      .init(
        "roles",
        .object([
          .init("required", .int(use.required.count)),
          .init("preferred", .int(use.preferred.count)),
          .init("mentioned", .int(use.mentioned.count)),
          .init("waived", .int(use.waived.count)),
        ])),
      .init("mentions", .int(use.mentionCount)),
      .init(
        "spellings",
        .array(
          use.spellings.map {
            .object([.init("text", .string($0.text)), .init("count", .int($0.count))])
          })),
    ])
  }
}
