/// How surely a line names the employer; a later case is a weaker one.
enum CompanyEvidence: Int, Sendable, Comparable {
  /// "X is looking for", "X, LLC has openings".
  case hires
  /// "X is a fast-growing company", "About X", "At X, we", "join X".
  case introduces
  /// "a typical day at X", "X’s mission is": the name in an employer's place.
  case mentions
  /// "across X", "X customers": a hint, which counts when the role keeps speaking of X.
  case suggests

  static func < (left: CompanyEvidence, right: CompanyEvidence) -> Bool {
    left.rawValue < right.rawValue
  }
}
