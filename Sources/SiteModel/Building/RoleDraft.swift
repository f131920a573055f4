import Addresses
import Fields
import Notes
import Roles
import Skills
import TaxonomySource

/// What follows from one role alone, before it stands among all roles of the site.
struct RoleDraft: Sendable {
  let role: Role
  let skills: RoleSkills
  /// Those of its skills that tell most about it.
  let leadingSkills: [RoleSkill]
  let title: String
  let titleOrigin: TitleOrigin
  /// The address that it takes if no other role has it.
  let plainSlug: Slug

  init(of role: Role, sectionTitle: String, taxonomy: Taxonomy) {
    self.role = role
    skills = RoleSkills(of: role.mentions, in: role.entry.passages)
    leadingSkills = taxonomy.leading(
      among: skills.skills, limit: SiteRole.leadingSkillsLimit)
    (title, titleOrigin) = RoleDraft.title(
      of: role, sectionTitle: sectionTitle,
      leading: leadingSkills.prefix(2).map { taxonomy[$0.skill].name })
    let slug = Slug(title, limit: 60)
    plainSlug = role.fields.company.map { slug.appending(Slug($0.value, limit: 40)) } ?? slug
  }

  /// What readers call the role.
  struct Name: Hashable {
    let title: String
    let company: String?
  }

  var name: Name { Name(title: title, company: role.fields.company?.value) }

  /// The names that several roles have.
  static func sharedNames(of drafts: some Sequence<RoleDraft>) -> Set<Name> {
    var (names, shared): (Set<Name>, Set<Name>) = ([], [])
    for draft in drafts where !names.insert(draft.name).inserted { shared.insert(draft.name) }
    return shared
  }

  /// The roles of a note.
  static func drafts(of reading: NoteReading, taxonomy: Taxonomy) -> [RoleDraft] {
    reading.roles.map {
      RoleDraft(
        of: $0, sectionTitle: reading.sections[$0.section].title, taxonomy: taxonomy)
    }
  }

  /// The stated title; without one, what its section is about with the role's leading skills.
  private static func title(
    of role: Role, sectionTitle: String, leading names: [String]
  ) -> (String, TitleOrigin) {
    if let title = role.fields.title {
      return (title.value, role.fields.titleSource == .prose ? .prose : .stated)
    }
    let subject = SectionSubject(ofTitle: sectionTitle).text
    guard !names.isEmpty else { return (subject, .derived) }
    return ("\(subject): \(names.joined(separator: ", "))", .derived)
  }
}
