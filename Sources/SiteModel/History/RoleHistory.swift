import Diagnostics
package import History
import Roles

/// When the roles of a site came and changed, as the history of the notes tells.
package struct RoleHistory: Sendable {
  /// The dates of each role.
  package let dates: [EntryDates]
  /// The roles whose dates are known, the latest change first.
  package let latest: [Int]
  /// How the demand for skills went over time; `nil` where there are fewer than two dates.
  package let demand: DemandOverTime?

  /// `nil` where no role has a date.
  init?(of roles: [SiteRole], wholeNotes: Set<Int>, in notes: DatedNotes) {
    let dates = roles.map { role in
      let entry = role.entry
      return notes.dates(
        of: role.file.description,
        lines: wholeNotes.contains(role.index)
          ? nil : entry.line...max(entry.line, entry.lastLine))
    }
    let dated = roles.indices.filter { dates[$0].changed != nil }
    guard !dated.isEmpty else { return nil }
    self.dates = dates
    // By days first: days are those of each author's calendar, and pages group by them.
    latest = dated.sorted { left, right in
      guard let one = dates[left].changed, let other = dates[right].changed, one != other else {
        return left < right
      }
      return one.day == other.day ? one > other : one.day > other.day
    }
    demand = DemandOverTime(days: dates.map { $0.added?.day })
  }

  /// How many of the latest the list of new and changed roles shows: enough for months of work.
  package static let listLimit = 500

  /// The roles that the list of new and changed roles shows.
  package var listed: ArraySlice<Int> { latest.prefix(RoleHistory.listLimit) }
}
