import Testing

@testable import History

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (19_787, "2024-03-05"),
    (19_782, "2024-02-29"), (-1, "1969-12-31"), (47_540, "2100-02-28"), (47_541, "2100-03-01"),
  ])
  func writesDays(_ number: Int, _ text: String) {
    let day = CalendarDay(number: number)
    #expect(day.description == text)
    let (year, month, dayOfMonth) = day.parts
    #expect(CalendarDay(year: year, month: month, day: dayOfMonth) == day)
  }

  @Test func countsEveryDayOnce() {
    var last = CalendarDay(number: 0).parts
    for number in 1..<40_000 {
      let next = CalendarDay(number: number).parts
      let isNextDay = next.day == last.day + 1 && (next.month, next.year) == (last.month, last.year)
      #expect(isNextDay || next.day == 1)
      last = next
    }
  }
}
