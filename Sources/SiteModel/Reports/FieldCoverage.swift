import Fields

/// How many roles state a field.
package struct FieldCoverage: Sendable, Hashable {
  package var name: String
  package var stated: Int
  /// Indexes of the roles that do not state it, in the order of the notes.
  package var without: [Int]
}

extension Site {
  /// How many roles state each field, in the order in which pages show them.
  package var fieldCoverage: [FieldCoverage] {
    func coverage(_ name: String, _ isStated: (SiteRole) -> Bool) -> FieldCoverage {
      let without = roles.indices.filter { !isStated(roles[$0]) }
      return FieldCoverage(name: name, stated: roles.count - without.count, without: without)
    }
    return [
      coverage("Title") { $0.titleOrigin != .derived },
      coverage("Company") { $0.fields.company != nil },
      coverage("Place") { !$0.fields.locations.isEmpty },
      coverage("Department") { $0.fields.department != nil },
      coverage("Team") { $0.fields.team != nil },
      coverage("Employment") { $0.fields.employment != nil },
      coverage("Level") { $0.fields.level != nil },
      coverage("Pay") { $0.salary != nil },
      coverage("Experience") { $0.fields.experience != nil },
      coverage("Degree") { $0.fields.degree != nil },
      coverage("Skills") { !$0.skills.isEmpty },
    ]
  }
}
