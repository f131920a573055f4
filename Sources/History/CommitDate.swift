/// When a commit was written, by its author's clock and in the author's time zone, as git recorded
/// both: so a date is the same day wherever a site is built.
package struct CommitDate: Sendable, Hashable, Comparable {
  /// Seconds since 1970 in Coordinated Universal Time.
  package let seconds: Int
  /// How far the author's clocks were ahead of that, in minutes.
  package let zone: Int

  /// `nil` where no calendar of four digits has the date: git records whatever it is told.
  package init?(seconds: Int, zone: Int) {
    guard (0..<CommitDate.end).contains(seconds), (-1_439...1_439).contains(zone) else {
      return nil
    }
    self.seconds = seconds
    self.zone = zone
  }

  /// Reads what git writes with `--date=raw`: `1700000000 +0130`.
  package init?(raw seconds: some StringProtocol, _ zone: some StringProtocol) {
    guard let seconds = Int(seconds), let offset = Int(zone), abs(offset) < 10_000 else {
      return nil
    }
    self.init(seconds: seconds, zone: offset / 100 * 60 + offset % 100)
  }

  /// The day on the author's calendar.
  package var day: CalendarDay {
    let local = seconds + zone * 60
    return CalendarDay(number: local >= 0 ? local / 86_400 : -1)
  }

  /// The date and time as Atom and RFC 3339 write it: `2023-11-14T23:43:20+01:30`.
  package var timestamp: String {
    let time = seconds + zone * 60 - day.number * 86_400
    let clock = [time / 3_600, time / 60 % 60, time % 60].map { padded($0, 2) }
    let offset = "\(padded(abs(zone) / 60, 2)):\(padded(abs(zone) % 60, 2))"
    return "\(day)T\(clock.joined(separator: ":"))\(zone < 0 ? "-" : "+")\(offset)"
  }

  /// By the moment; where that is one, by the zone, so that there is an order at all.
  package static func < (left: CommitDate, right: CommitDate) -> Bool {
    (left.seconds, left.zone) < (right.seconds, right.zone)
  }

  /// The last days of the year 9999 are in another year somewhere.
  private static let end = 253_402_214_400
}
