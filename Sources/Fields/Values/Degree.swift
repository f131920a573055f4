/// The lowest academic degree that a role asks for; a later case is a higher degree.
package enum Degree: String, Sendable, Hashable, CaseIterable, Comparable {
  case bachelor
  case master
  case phd

  /// The name that pages show.
  package var displayName: String {
    switch self {
    case .bachelor: "Bachelor’s degree"
    case .master: "Master’s degree"
    case .phd: "PhD"
    }
  }

  package static func < (left: Degree, right: Degree) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .bachelor: 0
    case .master: 1
    case .phd: 2
    }
  }
}
