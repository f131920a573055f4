/// A skill's place in its ``Taxonomy``.
///
/// Skills are numbered in the order of their addresses, so that sorting by number is sorting by
/// address. A number means nothing in another taxonomy.
package struct SkillID: Sendable, Hashable, Comparable {
  private let number: Int32

  /// The index into the taxonomy's skills, counted from 0.
  package var index: Int { Int(number) }

  package init(index: Int) { number = Int32(index) }

  package static func < (left: SkillID, right: SkillID) -> Bool { left.number < right.number }
}
