import HTML
import History
import SiteModel

extension PageContext {
  /// A day as people write it, with the same for programs.
  func time(_ day: CalendarDay) -> HTML {
    "<time datetime=\"\(day.description)\">\(Wording.day(day))</time>"
  }

  /// The facts about when a role came and when it changed.
  func dateFacts(of role: SiteRole) -> [HTML] {
    guard let dates = site.history?.dates[role.index] else { return [] }
    let added = dates.added.map { "<div><dt>Added</dt><dd>\(time($0.day))</dd></div>" as HTML }
    let changed =
      dates.hasChangedSince
      ? dates.changed.map { "<div><dt>Last changed</dt><dd>\(time($0.day))</dd></div>" as HTML }
      : nil
    return [added, changed].compactMap(\.self)
  }
}

extension Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "5 March 2024".
  static func day(_ day: CalendarDay) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(dayOfMonth) \(months[month - 1]) \(year)"
  }

  /// The period that begins on a day, in few letters: "Mar 2024", "Q1 2024".
  static func period(_ scale: CalendarScale, from day: CalendarDay) -> String {
    let (year, month, dayOfMonth) = day.parts
    let short = months[month - 1].prefix(3)
    return switch scale {
    case .day, .week: "\(dayOfMonth) \(short) \(year)"
    case .month: "\(short) \(year)"
    case .quarter: "Q\((month + 2) / 3) \(year)"
    case .year: "\(year)"
    }
  }
}
