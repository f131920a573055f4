import Roles
package import TaxonomySource
package import Skills

/// The skills that the notes name, by identity, by name and by kind.
package struct SkillIndex: Sendable {
  /// Every skill that some role names, ordered by name without regard to case.
  package let uses: [SkillUse]
  /// For each skill of the taxonomy its place in ``uses``; -1 where no role names it.
  private let positions: [Int32]
  private let byKind: [SkillKind: [SkillUse]]

  init(roles: [SiteRole], taxonomy: Taxonomy) {
    var counts: [SkillCounts] = []
    var ids: [SkillID] = []
    var places = [Int32](repeating: -1, count: taxonomy.skills.count)
    for role in roles {
      for named in role.skills {
        if places[named.skill.index] < 0 {
          places[named.skill.index] = Int32(counts.count)
          counts.append(SkillCounts())
          ids.append(named.skill)
        }
        counts[Int(places[named.skill.index])].add(named, of: role)
      }
    }
    let uses = zip(ids, counts).map { SkillUse(taxonomy[$0], id: $0, counts: $1) }
      .sorted { ($0.sortKey, $0.skill.slug) < ($1.sortKey, $1.skill.slug) }
    for (index, use) in uses.enumerated() { places[use.id.index] = Int32(index) }
    self.uses = uses
    byKind = Dictionary(grouping: uses, by: \.skill.kind).mapValues { SkillIndex.ranked($0) }
    positions = places
  }

  package subscript(id: SkillID) -> SkillUse? { position(of: id).map { uses[$0] } }

  /// Where a skill stands in ``uses``; `nil` where no role names it.
  package func position(of id: SkillID) -> Int? {
    positions[id.index] < 0 ? nil : Int(positions[id.index])
  }

  /// The skills of a kind, most roles first.
  package func ranked(_ kind: SkillKind) -> [SkillUse] {
    byKind[kind] ?? []
  }

  /// Most roles first; then the more required; then by name.
  package static func ranked(_ uses: [SkillUse]) -> [SkillUse] {
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
