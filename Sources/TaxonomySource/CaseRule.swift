/// How the spellings of an entry treat upper and lower case.
package enum CaseRule: String, Sendable, Hashable, CaseIterable {
  /// Every spelling matches only as written.
  case exact
  /// No spelling minds the case.
  case fold

  /// Whether `spelling` needs exact case under this rule, or by itself when there is no rule: a
  /// spelling in capitals and digits (a plural's `s` aside) and one of at most three characters
  /// match only as written.
  package static func isExact(_ spelling: String, rule: CaseRule?) -> Bool {
    switch rule {
    case .exact: true
    case .fold: false
    case nil: spelling.count <= 3 || !singular(spelling).contains(where: \.isLowercase)
    }
  }

  /// The spelling without the `s` of an abbreviation's plural: "API" for "APIs".
  package static func singular(_ spelling: String) -> Substring {
    guard spelling.last == "s", spelling.dropLast().last?.isUppercase == true else {
      return spelling[...]
    }
    return spelling.dropLast()
  }

  /// What is left of an exact spelling where hyphens, spaces and a plural's `s` do not count.
  package static func letters(of spelling: String) -> String {
    String(singular(spelling).filter { $0 != " " && $0 != "-" })
  }
}

extension TaxonomyEntry {
  /// Whether one of its spellings matches in its own case only.
  package func isExact(_ spelling: String) -> Bool {
    exact.contains(spelling) || CaseRule.isExact(spelling, rule: caseRule)
  }
}
