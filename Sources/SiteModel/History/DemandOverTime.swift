package import History

/// How many of the roles that came in each of some periods ask for a skill.
///
/// ```
///           Q1  Q2  Q3
/// roles      4   8   2
/// OCaml      1   4   2
/// ```
package struct DemandOverTime: Sendable {
  package let scale: CalendarScale
  /// The first day of each period, in order; periods without roles too.
  package let starts: [CalendarDay]
  /// Whether the first period holds what is older, too.
  package let isCutOff: Bool
  /// How many roles came in each period.
  package let totals: [Int]
  /// The period of each role; `nil` where its date is unknown.
  private let periods: [Int?]

  /// More columns would be too narrow to tell apart.
  package static let most = 14

  /// `nil` where there are fewer than two days; the days are those of the roles.
  init?(days: [CalendarDay?]) {
    let known = days.compactMap(\.self)
    guard let first = known.min(), let last = known.max(), first < last else { return nil }
    let scale =
      CalendarScale.allCases.first {
        $0.position(of: last) - $0.position(of: first) < DemandOverTime.most
      } ?? .year
    let end = scale.position(of: last)
    let start = max(scale.position(of: first), end - DemandOverTime.most + 1)
    let periods = days.map { $0.map { max(0, scale.position(of: $0) - start) } }
    var totals = (start...end).map { _ in 0 }
    for case let period? in periods { totals[period] += 1 }
    self.scale = scale
    isCutOff = scale.position(of: first) < start
    self.periods = periods
    self.totals = totals
    starts = (start...end).map { scale.start(of: $0) }
  }

  /// How many of some roles came in each period.
  package func counts(of roles: some Sequence<Int>) -> [Int] {
    var counts = totals.map { _ in 0 }
    for role in roles { if let period = periods[role] { counts[period] += 1 } }
    return counts
  }
}
