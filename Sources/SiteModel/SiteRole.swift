package import Addresses
package import Diagnostics
package import Fields
package import Roles
import Skills

/// A role as the site shows it.
///
/// A class, as every page holds some of them and a role is a hundred words of memory: passing one on
/// counts one reference instead of one for each of its fields.
package final class SiteRole: Sendable {
  /// Its place among the roles of the site.
  package let index: Int
  /// The title that the page shows.
  package let title: String
  package let titleOrigin: TitleOrigin
  package let slug: Slug
  /// The page.
  package let path: SitePath
  /// Whether another role has the same title and company.
  package let sharesItsName: Bool
  package let role: Role
  /// The role's own, stored once more so that reading one field copies no other.
  package let fields: RoleFields
  package let file: SourcePath
  /// The index of its section in the site.
  package let section: Int
  /// The skills that the role names, strongest first, then in the order of the text.
  package let skills: [RoleSkill]
  /// Those of its skills that tell most about it, the most telling first.
  package let leadingSkills: [RoleSkill]

  init(
    index: Int, title: String, titleOrigin: TitleOrigin, slug: Slug, sharesItsName: Bool = false,
    role: Role,
    file: SourcePath, section: Int, skills: [RoleSkill], leadingSkills: [RoleSkill]
  ) {
    self.index = index
    self.title = title
    self.titleOrigin = titleOrigin
    self.slug = slug
    path = SitePath(folder: "roles", slug)
    self.sharesItsName = sharesItsName
    self.role = role
    fields = role.fields
    self.file = file
    self.section = section
    self.skills = skills
    self.leadingSkills = leadingSkills
  }

  /// The same role, known to share its title and company with another.
  func sharingItsName() -> SiteRole {
    SiteRole(
      index: index, title: title, titleOrigin: titleOrigin, slug: slug, sharesItsName: true,
      role: role,
      file: file, section: section, skills: skills, leadingSkills: leadingSkills)
  }

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
