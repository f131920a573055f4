import History
import Testing

@testable import SiteModel

@Suite struct DemandOverTimeTests {
  private func day(_ text: String) -> CalendarDay? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return CalendarDay(year: parts[0], month: parts[1], day: parts[2])
  }

  @Test(arguments: [
    (["2024-03-05", "2024-03-06"], CalendarScale.day, ["2024-03-05", "2024-03-06"]),
    (
      ["2024-03-05", "2024-03-20"], .week,
      ["2024-03-04", "2024-03-11", "2024-03-18"]
    ),
    (["2024-01-31", "2024-06-01"], .month, ["2024-01-01", "2024-02-01", "2024-03-01"]),
    (["2022-12-31", "2024-06-01"], .quarter, ["2022-10-01", "2023-01-01", "2023-04-01"]),
    (["2015-12-31", "2024-06-01"], .year, ["2015-01-01", "2016-01-01", "2017-01-01"]),
  ])
  func choosesPeriodsThatFit(_ days: [String], _ scale: CalendarScale, _ starts: [String]) throws {
    let demand = try #require(DemandOverTime(days: days.map(day)))
    #expect(demand.scale == scale)
    #expect(demand.starts.prefix(3).map(\.description) == starts)
    #expect(demand.totals.first == 1 && demand.totals.last == 1)
    #expect(!demand.isCutOff)
    #expect(demand.counts(of: [1]).last == 1)
  }

  @Test func gathersWhatIsOlderInTheFirstPeriod() throws {
    let days = ["1990-05-05", "1999-01-01", "2024-06-01", ""].map(day)
    let demand = try #require(DemandOverTime(days: days))
    #expect(demand.isCutOff)
    #expect(demand.totals.count == DemandOverTime.most)
    #expect(demand.starts.first?.description == "2011-01-01")
    #expect(demand.counts(of: [0, 1, 2, 3]) == demand.totals)
    #expect(demand.totals.first == 2)
  }

  @Test(arguments: [[], ["2024-03-05"], ["2024-03-05", "2024-03-05", ""]])
  func tellsNothingFromOneDate(_ days: [String]) {
    #expect(DemandOverTime(days: days.map(day)) == nil)
  }
}
