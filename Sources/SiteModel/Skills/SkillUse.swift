package import Addresses
package import Skills

/// A skill with the roles of the site that name it.
///
/// A class, as lists of skills stand on every page and copying one is to count one reference.
package final class SkillUse: Sendable {
  package let id: SkillID
  package let skill: Skill
  /// What lists by name are ordered by.
  package let sortKey: String
  /// Indexes of the roles by strength, each in the order of the notes.
  package let required: [Int]
  package let preferred: [Int]
  package let mentioned: [Int]
  package let waived: [Int]
  /// How many roles name it.
  package let roleCount: Int
  /// How many times the notes name it.
  package let mentionCount: Int
  /// The spellings with their counts, most frequent first.
  package let spellings: [Spelling]
  /// The page, or the first of the pages of a long list.
  package let path: SitePath

  /// A way in which the notes write a skill.
  package struct Spelling: Sendable, Hashable {
    package var text: String
    package var count: Int
  }

  init(_ skill: Skill, id: SkillID, counts: SkillCounts) {
    self.id = id
    self.skill = skill
    sortKey = skill.sortKey
    required = counts.roles[.required] ?? []
    preferred = counts.roles[.preferred] ?? []
    mentioned = counts.roles[.mentioned] ?? []
    waived = counts.roles[.waived] ?? []
    roleCount = required.count + preferred.count + mentioned.count + waived.count
    mentionCount = counts.mentionCount
    spellings = counts.spellings.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    path = skill.path
  }

  package func roles(_ strength: Strength) -> [Int] {
    switch strength {
    case .required: required
    case .preferred: preferred
    case .mentioned: mentioned
    case .waived: waived
    }
  }

  /// All roles that name it, in the order of the notes.
  package var allRoles: [Int] { (required + preferred + mentioned + waived).sorted() }

  /// One of the pages of a long list.
  package func path(page: Int) -> SitePath {
    page == 1 ? path : SitePath(folder: "skills", skill.slug, page: page)
  }
}

extension Skill {
  /// The skill's page, which is there where some role names it.
  package var path: SitePath { SitePath(folder: "skills", slug) }
}
