/// The group labels in force while an entry's passages are gone through in order.
struct StrandScope {
  /// For each depth, the strand that a label gave to the passages there.
  private var levels: [Strand?] = []

  /// The strand of the next passage.
  mutating func strand(of passage: Passage, hasChildren: Bool) -> Strand {
    let depth = min(64, max(0, passage.depth))
    if depth + 1 < levels.count { levels.removeSubrange((depth + 1)...) }
    while levels.count <= depth { levels.append(nil) }
    guard let label = GroupLabel(passage) else { return current }
    if hasChildren {
      levels[depth] = nil
      levels.append(label.strand)
    } else {
      levels[depth] = label.strand
    }
    return label.strand
  }

  /// The strand that the innermost label gives.
  private var current: Strand { levels.last { $0 != nil }.flatMap(\.self) ?? .general }
}
