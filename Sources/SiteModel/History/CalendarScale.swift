import History

/// How long the periods are that days are gathered in.
package enum CalendarScale: Sendable, Hashable, CaseIterable {
  case day
  case week
  case month
  case quarter
  case year

  /// The position of a day's period among all periods of the scale.
  func position(of day: CalendarDay) -> Int {
    let (year, month, _) = day.parts
    switch self {
    case .day: return day.number
    // Weeks begin on Mondays; 1970-01-01 was a Thursday.
    case .week: return (day.number + 3 + 700_000) / 7
    case .month: return year * 12 + month - 1
    case .quarter: return year * 4 + (month - 1) / 3
    case .year: return year
    }
  }

  /// The first day of a period.
  func start(of position: Int) -> CalendarDay {
    switch self {
    case .day: CalendarDay(number: position)
    case .week: CalendarDay(number: position * 7 - 3 - 700_000)
    case .month: CalendarDay(year: position / 12, month: position % 12 + 1, day: 1)
    case .quarter: CalendarDay(year: position / 4, month: position % 4 * 3 + 1, day: 1)
    case .year: CalendarDay(year: position, month: 1, day: 1)
    }
  }
}
