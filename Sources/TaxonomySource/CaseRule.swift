/// How the spellings of an entry treat upper and lower case.
package enum CaseRule: String, Sendable, Hashable, CaseIterable {
  /// Every spelling matches only as written.
  case exact
  /// No spelling minds the case.
  case fold

  /// Whether `spelling` needs exact case under this rule, or by itself when there is no rule: a
  /// spelling in capitals and digits, and one of at most three characters, matches only as written.
  package static func isExact(_ spelling: String, rule: CaseRule?) -> Bool {
    switch rule {
    case .exact: true
    case .fold: false
    case nil: spelling.count <= 3 || !spelling.contains(where: \.isLowercase)
    }
  }
}
