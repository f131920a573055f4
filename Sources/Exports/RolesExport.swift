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
    let skills = SkillTexts(of: site)
    for (index, role) in site.roles.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      object(role, in: site, skills: .encoded(skills.json(of: role))).append(to: &bytes)
    }
    bytes += "\n]}\n".utf8
    return bytes
  }

  /// A role as the file has it.
  package static func object(_ role: SiteRole, in site: Site) -> JSON {
    object(role, in: site, skills: .array(role.skills.map { skill($0, of: role, in: site) }))
  }

  private static func object(_ role: SiteRole, in site: Site, skills: JSON) -> JSON {
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
      .init("skills", skills),
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
    .object(
      members(of: site.taxonomy[named.skill])
        + members(of: named.strength, spelledAs: role.spellings(of: named)))
  }

  /// What is the same in every role that names a skill.
  private static func members(of skill: Skill) -> [JSON.Member] {
    [
      .init("name", .string(skill.name)), .init("slug", .string(skill.slug.description)),
      .init("kind", .string(skill.kind.rawValue)),
    ]
  }

  private static func members(of strength: Strength, spelledAs spellings: [String]) -> [JSON.Member]
  {
    [
      .init("strength", .string(strength.rawValue)),
      .init("matched", .array(spellings.map(JSON.string))),
    ]
  }
}

extension RolesExport {
  /// The skills of roles as texts: there are twenty times as many as roles, and what is the same of
  /// each in every role is written once.
  private struct SkillTexts {
    private let site: Site
    /// For each skill of the site its object up to where roles differ.
    private let heads: [[UInt8]]
    /// What stands behind that, up to the spellings.
    private let middles: [Strength: [UInt8]]

    init(of site: Site) {
      self.site = site
      heads = site.skills.uses.map { JSON.object(members(of: $0.skill)).bytes.dropLast() }
      middles = Dictionary(
        uniqueKeysWithValues: Strength.allCases.map { strength in
          let object = JSON.object(members(of: strength, spelledAs: [])).bytes
          // The opening bracket becomes the comma between both, and the list is closed later.
          return (strength, Array(",".utf8) + object.dropFirst().dropLast("]}".utf8.count))
        })
    }

    /// The skills of a role, as ``RolesExport/object(_:in:)`` has them.
    func json(of role: SiteRole) -> [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(role.skills.count * 128 + 2)
      bytes.append(UInt8(ascii: "["))
      for named in role.skills {
        guard let position = site.skills.position(of: named.skill) else { continue }
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: heads[position])
        bytes.append(contentsOf: middles[named.strength] ?? [])
        for (index, spelling) in role.spellings(of: named).enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          JSON.append(spelling, to: &bytes)
        }
        bytes += "]}".utf8
      }
      bytes.append(UInt8(ascii: "]"))
      return bytes
    }
  }
}
