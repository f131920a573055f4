/// How senior a role is, as its title says.
package enum Level: String, Sendable, Hashable, CaseIterable {
  case intern
  case junior
  case mid
  case senior
  case staff
  case principal
  case lead
  case manager
  case director

  /// The name that pages show.
  package var displayName: String {
    switch self {
    case .intern: "Intern"
    case .junior: "Junior"
    case .mid: "Mid-level"
    case .senior: "Senior"
    case .staff: "Staff"
    case .principal: "Principal"
    case .lead: "Lead"
    case .manager: "Manager"
    case .director: "Director"
    }
  }
}
