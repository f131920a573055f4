package import Addresses
package import Skills

/// A skill with the roles of the site that name it.
package struct SkillUse: Sendable {
  package var id: SkillID
  package var skill: Skill
  /// What lists by name are ordered by.
  package let sortKey: String
  /// Indexes of the roles by strength, each in the order of the notes.
  package var required: [Int] = []
  package var preferred: [Int] = []
  package var mentioned: [Int] = []
  package var waived: [Int] = []
  /// How many times the notes name it.
  package var mentionCount = 0
  /// The spellings with their counts, most frequent first.
  package var spellings: [Spelling] = []

  /// A way in which the notes write a skill.
  package struct Spelling: Sendable, Hashable {
    package var text: String
    package var count: Int
  }

  package init(id: SkillID, skill: Skill) {
    self.id = id
    self.skill = skill
    sortKey = skill.sortKey
  }

  package func roles(_ strength: Strength) -> [Int] {
    switch strength {
    case .required: required
    case .preferred: preferred
    case .mentioned: mentioned
    case .waived: waived
    }
  }

  /// How many roles name it.
  package var roleCount: Int {
    required.count + preferred.count + mentioned.count + waived.count
  }

  /// All roles that name it, in the order of the notes.
  package var allRoles: [Int] { (required + preferred + mentioned + waived).sorted() }

  /// The page, or one of the pages of a long list.
  package func path(page: Int = 1) -> SitePath {
    SitePath(folder: "skills", skill.slug, page: page)
  }

  /// Adds a role that names the skill.
  mutating func add(_ role: Int, _ named: RoleSkill, mentions: [SkillMention]) {
    switch named.strength {
    case .required: required.append(role)
    case .preferred: preferred.append(role)
    case .mentioned: mentioned.append(role)
    case .waived: waived.append(role)
    }
    mentionCount += named.mentions.count
    for mention in named.mentions { count(mentions[mention].spelling) }
  }

  /// Few ways to write a skill are found, so they are looked for one by one.
  private mutating func count(_ spelling: String) {
    if let index = spellings.firstIndex(where: { $0.text == spelling }) {
      spellings[index].count += 1
    } else {
      spellings.append(Spelling(text: spelling, count: 1))
    }
  }

  /// Puts the most frequent spelling first.
  mutating func rankSpellings() {
    spellings.sort { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}

extension Skill {
  /// The skill's page, which is there where some role names it.
  package var path: SitePath { SitePath(folder: "skills", slug) }
}
