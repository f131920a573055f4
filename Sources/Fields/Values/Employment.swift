/// How a role employs, where the notes say so.
package enum Employment: String, Sendable, Hashable, CaseIterable {
  case fullTime = "full-time"
  case partTime = "part-time"
  case internship
  case contract

  /// The name that pages show.
  package var displayName: String {
    switch self {
    case .fullTime: "Full-time"
    case .partTime: "Part-time"
    case .internship: "Internship"
    case .contract: "Contract"
    }
  }
}
