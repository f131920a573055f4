package import Addresses

/// All skills that are known, numbered in the order of their addresses.
package struct Taxonomy: Sendable, Hashable {
  package let skills: [Skill]
  /// Whether it is the one that ships with Rolebook, whose lexicon is compiled with it.
  let isBuiltIn: Bool

  /// - Precondition: `skills` are in the order of their slugs, which differ, and what they name as
  ///   broader is among them.
  init(sorted skills: [Skill], isBuiltIn: Bool = false) {
    self.skills = skills
    self.isBuiltIn = isBuiltIn
  }

  /// The number of every skill, in order.
  package var ids: [SkillID] { skills.indices.map(SkillID.init(index:)) }

  package subscript(id: SkillID) -> Skill { skills[id.index] }

  /// The skill with the address `slug`.
  package func id(of slug: Slug) -> SkillID? {
    var (low, high) = (0, skills.count)
    while low < high {
      let middle = (low + high) / 2
      if skills[middle].slug < slug { low = middle + 1 } else { high = middle }
    }
    guard low < skills.count, skills[low].slug == slug else { return nil }
    return SkillID(index: low)
  }

  /// The skill with exactly this name.
  package func id(named name: String) -> SkillID? {
    skills.firstIndex { $0.name == name }.map(SkillID.init(index:))
  }

  /// For every skill, those that name it as broader.
  package var narrower: [[SkillID]] {
    var narrower = [[SkillID]](repeating: [], count: skills.count)
    for id in ids {
      for broader in self[id].broader { narrower[broader.index].append(id) }
    }
    return narrower
  }
}
