import Skills
import TaxonomySource

/// How many roles of each section ask for each skill: the sections with most roles, and the skills
/// that most roles ask for.
package struct SectionHeat: Sendable {
  package let skills: [SkillDemand]
  /// In the order of the notes.
  package let rows: [Row]
  /// Sections with roles and skills that found no room.
  package let sectionsLeftOut: Int
  package let skillsLeftOut: Int

  /// One section with the roles that stand directly in it.
  package struct Row: Sendable, Hashable {
    package var section: Int
    package var roleCount: Int
    /// For each of the skills, the number of the section's roles that ask for it.
    package var counts: [Int]

    /// The shade of a count: 0 for none, then a step for each quarter of the section's roles.
    package func shade(_ count: Int) -> Int {
      count == 0 ? 0 : min(4, (count * 4 + roleCount - 1) / roleCount)
    }
  }

  package static let rowLimit = 24
  package static let columnLimit = 24

  package init(_ site: Site) {
    let demand = site.demand(atLeast: 1, limit: .max)
    let chosen = demand.prefix(SectionHeat.columnLimit).enumerated()
      .sorted { ($0.element.skill.kind, $0.offset) < ($1.element.skill.kind, $1.offset) }
      .map(\.element)
    let filled = site.sections.indices.filter { !site.sections[$0].roles.isEmpty }
    let sections = filled.sorted {
      (site.sections[$1].roles.count, $0) < (site.sections[$0].roles.count, $1)
    }.prefix(SectionHeat.rowLimit).sorted()
    let positions = Dictionary(uniqueKeysWithValues: sections.enumerated().map { ($1, $0) })
    var rows = sections.map {
      Row(
        section: $0, roleCount: site.sections[$0].roles.count,
        counts: [Int](repeating: 0, count: chosen.count))
    }
    for (column, skill) in chosen.enumerated() {
      for role in skill.roles {
        if let row = positions[site.roles[role].section] { rows[row].counts[column] += 1 }
      }
    }
    skills = chosen
    self.rows = rows
    sectionsLeftOut = filled.count - sections.count
    skillsLeftOut = demand.count - chosen.count
  }
}
