import Testing

@testable import History

@Suite struct CommitDateTests {
  @Test(arguments: [
    ("1700000000", "+0130", "2023-11-14T23:43:20+01:30", "2023-11-14"),
    ("1700000000", "-0800", "2023-11-14T14:13:20-08:00", "2023-11-14"),
    ("1700000000", "+1200", "2023-11-15T10:13:20+12:00", "2023-11-15"),
    ("0", "+0000", "1970-01-01T00:00:00+00:00", "1970-01-01"),
  ])
  func tellsTheAuthorsDay(_ seconds: String, _ zone: String, _ text: String, _ day: String) {
    let date = CommitDate(raw: seconds, zone)
    #expect(date?.timestamp == text)
    #expect(date?.day.description == day)
  }

  @Test(arguments: [
    ("-5", "+0000"), ("253402300799", "+0000"), ("now", "+0000"), ("5", "noon"), ("5", "+9900"),
    ("9223372036854775807", "+0000"),
  ])
  func takesNoDateThatNoCalendarHas(_ seconds: String, _ zone: String) {
    #expect(CommitDate(raw: seconds, zone) == nil)
  }

  @Test func ordersByTheMoment() throws {
    let early = try #require(CommitDate(raw: "1700000000", "+1200"))
    let late = try #require(CommitDate(raw: "1700000001", "-1100"))
    #expect(early < late)
    #expect(early.day > late.day)
  }
}
