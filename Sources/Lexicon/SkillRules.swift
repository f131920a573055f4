package import TaxonomySource

/// When a spelling in a text means the skill.
package struct SkillRules: Sendable, Hashable {
  /// Whether each spelling, the name first, matches only in the case in which it is written.
  package var isExact: [Bool]
  /// Words and phrases one of which must stand in the same sentence; empty for a spelling that is
  /// clear by itself.
  package var needs: [String] = []
  /// Words and phrases one of which must stand in the same sentence as a one-word spelling whose case
  /// counts, and which is an item of a list; no other skill will do.
  package var listedWith: [String] = []
  /// What must not follow directly.
  package var unlessBefore: [String] = []
  /// What must not stand directly before.
  package var unlessAfter: [String] = []

  package init(
    isExact: [Bool], needs: [String] = [], listedWith: [String] = [], unlessBefore: [String] = [],
    unlessAfter: [String] = []
  ) {
    self.isExact = isExact
    self.needs = needs
    self.listedWith = listedWith
    self.unlessBefore = unlessBefore
    self.unlessAfter = unlessAfter
  }

  /// The rules that a checked entry states.
  package init(_ entry: TaxonomyEntry) {
    self.init(
      isExact: entry.spellings.map(entry.isExact), needs: entry.needs ?? [],
      listedWith: entry.listedWith ?? [], unlessBefore: entry.unlessBefore ?? [],
      unlessAfter: entry.unlessAfter ?? [])
  }

  /// Whether the spellings need no look at the words around them.
  package var isPlain: Bool {
    needs.isEmpty && listedWith.isEmpty && unlessBefore.isEmpty && unlessAfter.isEmpty
  }
}

extension TaxonomyEntry {
  /// The name and the other spellings; one that is only said to need exact case is among them.
  package var spellings: [String] {
    [name] + aliases + exact.filter { $0 != name && !aliases.contains($0) }
  }
}
