package import Addresses
package import Diagnostics
package import Fields
package import Roles
import Skills

/// A role as the site shows it.
package struct SiteRole: Sendable {
  /// The title that the page shows.
  package var title: String
  package var titleOrigin: TitleOrigin
  package var slug: Slug
  /// Whether another role has the same title and company.
  package var sharesItsName = false
  package var role: Role
  package var file: SourcePath
  /// The index of its section in the site.
  package var section: Int
  /// The skills that the role names, strongest first, then in the order of the text.
  package var skills: [RoleSkill]

  package var path: SitePath { SitePath(folder: "roles", slug) }
  package var fields: RoleFields { role.fields }
  package var location: SourceLocation { SourceLocation(path: file, line: role.entry.line) }

  /// The pay that stands for the role: the first that it states.
  package var salary: Salary? { fields.salaries.first?.value }
}

/// Where the title of a role's page comes from.
package enum TitleOrigin: String, Sendable, Hashable {
  case stated
  case prose
  /// Made from the section and the leading skills, as the notes state none.
  case derived
}
