package import Addresses
package import ContentHashing
package import Diagnostics
package import Fields
package import Roles
package import Skills

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
  package let entry: RoleEntry
  /// The facts that it states.
  package let fields: RoleFields
  /// The pay that stands for the role: the first that it states.
  package let salary: Salary?
  /// Where it names skills, in the order of the text.
  package let mentions: [SkillMention]
  /// A few hashes of its words, by which copies of it are found.
  let sketch: [UInt64]
  /// Tells it from every other role, and from itself before it was edited.
  package let contentHash: ContentHash
  package let file: SourcePath
  /// The index of its section in the site.
  package let section: Int
  /// The skills that the role names, strongest first, then in the order of the text.
  package let skills: [RoleSkill]
  /// The mentions of one skill after the other, by their indexes.
  private let skillMentions: [Int32]
  /// How each of them spells the skill.
  private let skillSpellings: [String]
  /// Those of its skills that tell most about it, the most telling first; at most
  /// ``leadingSkillsLimit``.
  package let leadingSkills: [RoleSkill]

  /// More skills than any page needs to say in short what a role is about.
  static let leadingSkillsLimit = 8

  init(
    _ draft: RoleDraft, index: Int, slug: Slug, sharesItsName: Bool, file: SourcePath, section: Int
  ) {
    let role = draft.role
    self.index = index
    title = draft.title
    titleOrigin = draft.titleOrigin
    self.slug = slug
    path = SitePath(folder: "roles", slug)
    self.sharesItsName = sharesItsName
    entry = role.entry
    fields = role.fields
    salary = role.fields.salaries.first?.value
    mentions = role.mentions
    sketch = role.sketch
    contentHash = role.contentHash
    self.file = file
    self.section = section
    skills = draft.skills.skills
    skillMentions = draft.skills.mentions
    skillSpellings = draft.skills.spellings
    leadingSkills = draft.leadingSkills
  }

  package var location: SourceLocation { SourceLocation(path: file, line: entry.line) }

  /// The indexes of passages that say nothing but a fact (`LOCATION: New York`, the title, the
  /// label of the entry): pages set them apart from the text.
  package var factPassages: Set<Int> {
    var facts = fields.lines
    if let label = entry.label, label.content == nil { facts.insert(0) }
    return facts
  }

  /// Where the role names one of its skills, in the order of the text.
  package func mentions(of skill: RoleSkill) -> some Sequence<SkillMention> {
    skillMentions[skill.mentions].lazy.map { [mentions] in mentions[Int($0)] }
  }

  /// How the role spells one of its skills: each spelling once, in the order of the text.
  package func spellings(of skill: RoleSkill) -> [String] {
    let all = mentionSpellings(of: skill)
    guard all.count > 1 else { return Array(all) }
    var spellings: [String] = []
    for spelling in all where !spellings.contains(spelling) { spellings.append(spelling) }
    return spellings
  }

  /// How each mention of one of its skills spells it.
  func mentionSpellings(of skill: RoleSkill) -> ArraySlice<String> {
    skillSpellings[skill.mentions]
  }
}

/// Where the title of a role's page comes from.
package enum TitleOrigin: String, Sendable, Hashable {
  case stated
  case prose
  /// Made from the section and the leading skills, as the notes state none.
  case derived
}
