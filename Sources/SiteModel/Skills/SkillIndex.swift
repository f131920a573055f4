import Roles
package import TaxonomySource
package import Skills

/// The skills that the notes name, by identity, by name and by kind.
package struct SkillIndex: Sendable {
  /// Every skill that some role names, ordered by name without regard to case.
  package let uses: [SkillUse]
  private let positions: [SkillID: Int]
  private let byKind: [SkillKind: [SkillUse]]

  init(roles: [SiteRole], taxonomy: Taxonomy) {
    var uses: [SkillID: SkillUse] = [:]
    var spellings: [SkillID: [String: Int]] = [:]
    for (index, role) in roles.enumerated() {
      for named in role.skills {
        uses[named.skill, default: SkillUse(id: named.skill, skill: taxonomy[named.skill])]
          .add(index, named.strength)
        uses[named.skill]?.mentionCount += named.mentions.count
        for mention in named.mentions {
          let spelling = role.role.mentions[mention].spelling
          spellings[named.skill, default: [:]][spelling, default: 0] += 1
        }
      }
    }
    for (id, counts) in spellings {
      uses[id]?.spellings = counts.map { SkillUse.Spelling(text: $0.key, count: $0.value) }
        .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }
    let sorted = uses.values.sorted { left, right in
      (left.sortKey, left.skill.slug) < (right.sortKey, right.skill.slug)
    }
    self.uses = sorted
    byKind = Dictionary(grouping: sorted, by: \.skill.kind).mapValues { SkillIndex.ranked($0) }
    positions = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.id, $0) })
  }

  package subscript(id: SkillID) -> SkillUse? { positions[id].map { uses[$0] } }

  /// Where a skill stands in ``uses``; `nil` where no role names it.
  package func position(of id: SkillID) -> Int? { positions[id] }

  /// The skills of a kind, most roles first.
  package func ranked(_ kind: SkillKind) -> [SkillUse] {
    byKind[kind] ?? []
  }

  /// Most roles first; then the more required; then by name.
  package static func ranked(_ uses: some Sequence<SkillUse>) -> [SkillUse] {
    uses.sorted { left, right in
      (right.roleCount, right.required.count, left.sortKey)
        < (left.roleCount, left.required.count, right.sortKey)
    }
  }
}

extension Skill {
  /// The name in lower case, without a leading dot: what lists are ordered by.
  package var sortKey: String { String(name.lowercased().drop { !$0.isLetter && !$0.isNumber }) }
}
