/// How a role employs and, where it is limited, for which time of the year.
package struct EmploymentTerms: Sendable, Hashable {
  package var kind: Employment
  /// The months, season or year as written: `May-August`, `Summer 2026`.
  package var period: String?

  package init(_ kind: Employment, period: String? = nil) {
    self.kind = kind
    self.period = period
  }
}

extension EmploymentTerms: CustomStringConvertible {
  /// For readers: "Internship, May-August".
  package var description: String {
    period.map { "\(kind.displayName), \($0)" } ?? kind.displayName
  }
}
