import Diagnostics
import Roles
import Addresses
import Fields
import History
package import SiteModel
import Skills
import TaxonomySource

/// `data/roles.csv` and `data/role-skills.csv`, for spreadsheets.
package enum TableExports {
  /// One record a role; several places are separated by semicolons.
  package static func roles(of site: Site) -> [UInt8] {
    var table = CSV(header: [
      "id", "url", "title", "titleSource", "company", "locations", "department", "team",
      "employment", "level", "salaryMin", "salaryMax", "currency", "period", "experienceYears",
      "degree", "section", "file", "line", "added", "lastChanged",
    ])
    for role in site.roles {
      let fields = role.fields
      let salary = role.salary
      let dates = site.history?.dates[role.index]
      table.add([
        role.slug.description, role.path.description, role.title, role.titleOrigin.rawValue,
        fields.company?.value ?? "",
        fields.locations.map(\.value.name).joined(separator: "; "),
        fields.department?.value ?? "", fields.team?.value ?? "",
        fields.employment?.value.kind.rawValue ?? "", fields.level?.value.rawValue ?? "",
        salary?.min.map(Salary.plain) ?? "", salary?.max.map(Salary.plain) ?? "",
        salary?.currency.code ?? "", salary?.period.rawValue ?? "",
        fields.experience.map { String($0.value) } ?? "", fields.degree?.value.rawValue ?? "",
        site.sections[role.section].title, role.file.description, String(role.entry.line),
        dates?.added?.day.description ?? "", dates?.changed?.day.description ?? "",
      ])
    }
    return table.bytes
  }

  /// One record for each skill of each role.
  package static func roleSkills(of site: Site) -> [UInt8] {
    let count = site.roles.reduce(0) { $0 + $1.skills.count }
    var table = CSV(
      header: ["role", "skill", "slug", "kind", "strength", "matched"], capacity: count * 160)
    let skills = site.skills.uses.map { use in
      CSV.Cells(use.skill.name, use.skill.slug.description, use.skill.kind.rawValue)
    }
    for role in site.roles {
      let id = CSV.Cells(role.slug.description)
      for named in role.skills {
        guard let position = site.skills.position(of: named.skill) else { continue }
        table.add(
          [id, skills[position]],
          [named.strength.rawValue, role.spellings(of: named).joined(separator: "; ")])
      }
    }
    return table.bytes
  }
}
