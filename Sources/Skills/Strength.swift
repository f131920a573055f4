/// How much a role wants a skill, as far as the notes say.
package enum Strength: String, Sendable, Hashable, Comparable, CaseIterable {
  /// The notes say that it need not be known.
  case waived
  /// It is used there, or to be learnt on the job.
  case mentioned
  /// A plus.
  case preferred
  case required

  /// From waived to required.
  package static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }

  /// 0 for waived to 3 for required.
  package var rank: Int {
    switch self {
    case .waived: 0
    case .mentioned: 1
    case .preferred: 2
    case .required: 3
    }
  }
}

extension [Strength] {
  /// What several mentions in one role come to: the role requires or prefers a skill if any of them
  /// does. One that waives it outweighs those that merely mention it: the role works with the
  /// skill, and says that it need not be known. `nil` for no mention.
  package var strongest: Strength? {
    var strongest: Strength?
    var isWaived = false
    for strength in self {
      isWaived = isWaived || strength == .waived
      if strength > strongest ?? .waived { strongest = strength }
      strongest = strongest ?? strength
    }
    return isWaived && strongest == .mentioned ? .waived : strongest
  }
}
