/// A skill's place in its ``Taxonomy``.
///
/// Skills are numbered in the order of their addresses, so that sorting by number is sorting by
/// address. A number means nothing in another taxonomy.
package struct SkillID: Sendable, Hashable, Comparable {
  /// The index into the taxonomy's skills, counted from 0.
  package let index: Int

  package init(index: Int) { self.index = index }

  package static func < (left: SkillID, right: SkillID) -> Bool { left.index < right.index }
}
