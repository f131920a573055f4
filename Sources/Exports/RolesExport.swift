import Diagnostics
import Addresses
import Roles
import Fields
import History
package import SiteModel
import Skills
import TaxonomySource

/// `data/roles.json`: every role with its fields and skills. A published contract: its form is in
/// `data/schema.json`, and changes only with its version.
package enum RolesExport {
  /// The file's bytes; one role a line, so that versions of it compare well.
  package static func json(of site: Site) -> [UInt8] {
    var bytes: [UInt8] = []
    // Room for nearly any role: what is not used of it takes no memory, and growing would copy.
    bytes.reserveCapacity(site.roles.count * 4096)
    bytes += "{\"version\":1,\"roles\":[".utf8
    for (index, role) in site.roles.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      object(role, in: site).append(to: &bytes)
    }
    bytes += "\n]}\n".utf8
    return bytes
  }

  /// A role as the file has it.
  package static func object(_ role: SiteRole, in site: Site) -> JSON {
    let fields = role.fields
    let dates = site.history?.dates[role.index]
    return .object([
      .init("id", .string(role.slug.description)),
      .init("url", .string(role.path.description)),
      .init("title", .string(role.title)),
      .init("titleSource", .string(role.titleOrigin.rawValue)),
      .init("company", JSON(fields.company?.value)),
      .init("locations", .array(fields.locations.map { .string($0.value.name) })),
      .init("department", JSON(fields.department?.value)),
      .init("team", JSON(fields.team?.value)),
      .init("employment", JSON(fields.employment?.value.kind.rawValue)),
      .init("level", JSON(fields.level?.value.rawValue)),
      .init("salary", role.salary.map(salary) ?? .null),
      .init("experienceYears", JSON(fields.experience?.value)),
      .init("degree", JSON(fields.degree?.value.rawValue)),
      .init(
        "sections",
        .array(site.ancestry(of: role.section).map { .string(site.sections[$0].title) })),
      .init("skills", .array(role.skills.map { skill($0, of: role, in: site) })),
      .init(
        "source",
        .object([
          .init("file", .string(role.file.description)), .init("line", .int(role.entry.line)),
        ])),
      .init("added", JSON(dates?.added?.day.description)),
      .init("lastChanged", JSON(dates?.changed?.day.description)),
    ])
  }

  private static func salary(_ salary: Salary) -> JSON {
    .object([
      .init("min", JSON(salary.min)), .init("max", JSON(salary.max)),
      .init("currency", .string(salary.currency.code)),
      .init("period", .string(salary.period.rawValue)),
    ])
  }

  private static func skill(_ named: RoleSkill, of role: SiteRole, in site: Site) -> JSON {
    let skill = site.taxonomy[named.skill]
    return .object([
      .init("name", .string(skill.name)), .init("slug", .string(skill.slug.description)),
      .init("kind", .string(skill.kind.rawValue)),
      .init("strength", .string(named.strength.rawValue)),
      .init("matched", .array(role.spellings(of: named).map(JSON.string))),
    ])
  }
}
