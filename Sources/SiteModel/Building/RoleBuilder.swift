import TaxonomySource
import Prose
import Addresses
import Diagnostics
import Fields
import Notes
import Roles
import Skills

/// Gives roles their titles, addresses and skills.
struct RoleBuilder {
  let taxonomy: Taxonomy
  private var slugs = SlugRegister()

  init(taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
  }

  mutating func siteRole(
    _ role: Role, at index: Int, in file: SourcePath, section: Int, sectionTitle: String
  ) -> SiteRole {
    let skills = RoleSkills(of: role.mentions)
    let leading = taxonomy.leading(among: skills.skills, limit: SiteRole.leadingSkillsLimit)
    let (title, origin) = title(of: role, leading: leading, sectionTitle: sectionTitle)
    let titleSlug = Slug(title, limit: 60)
    let plain =
      role.fields.company.map { titleSlug.appending(Slug($0.value, limit: 40)) } ?? titleSlug
    let slug = slugs.slug(
      of: plain,
      suffixes: [
        role.fields.locations.map(\.value.name).joined(separator: " "), sectionTitle,
        Slug.digest(of: role.entry.passages.map(\.text).joined(separator: "\n")),
        Slug.digest(of: "\(file)"),
      ])
    return SiteRole(
      index: index, title: title, titleOrigin: origin, slug: slug, role: role, file: file,
      section: section, skills: skills, leadingSkills: leading)
  }

  /// The stated title; without one, the section's with the role's two leading skills.
  private func title(
    of role: Role, leading: [RoleSkill], sectionTitle: String
  ) -> (String, TitleOrigin) {
    if let title = role.fields.title {
      return (title.value, role.fields.titleSource == .prose ? .prose : .stated)
    }
    let names = leading.prefix(2).map { taxonomy[$0.skill].name }
    guard !names.isEmpty else { return (sectionTitle, .derived) }
    return ("\(sectionTitle): \(names.joined(separator: ", "))", .derived)
  }
}
