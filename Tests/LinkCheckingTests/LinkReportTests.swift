import Addresses
import Diagnostics
import Exports
import Testing

@testable import LinkChecking

@Suite struct LinkReportTests {
  private func url(_ path: String) throws -> ExternalURL {
    try #require(ExternalURL("https://example.org/\(path)"))
  }

  private func place(_ line: Int) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(path: SourcePath("a.md"), line: line)
  }

  @Test func tellsOfEveryPlaceOfALink() throws {
    let (dead, slow, good) = (try url("dead"), try url("slow"), try url("good"))
    let report = LinkReport(
      places: [dead: [place(9), place(2), place(9)], slow: [place(5)], good: [place(1)]],
      verdicts: [dead: .dead(status: 404), slow: .unreachable(.timeout)], cached: [good: .alive])
    #expect(report.diagnostics.compactMap(\.location?.line) == [2, 5, 9])
    #expect(report.diagnostics.map(\.id) == ["link-dead", "link-unreachable", "link-dead"])
    #expect(
      report.diagnostics.map(\.summary) == [
        "‘\(dead)’ answers with status 404", "‘\(slow)’ gave no answer in time",
        "‘\(dead)’ answers with status 404",
      ])
    #expect(
      report.summary == "Links: 3: 1 answer, 1 dead, 1 unreachable (1 of them asked earlier).")
  }

  @Test func writesEveryLinkForScripts() throws {
    let moved = try url("old")
    let report = LinkReport(
      places: [moved: [place(3)]], verdicts: [moved: .moved(to: try url("new"))], cached: [:])
    let expected = """
      [{"url":"https://example.org/old","state":"moved","status":null,\
      "target":"https://example.org/new","cached":false,"places":[{"file":"a.md","line":3}]}]
      """
    #expect(String(decoding: report.json.bytes, as: UTF8.self) == expected)
  }
}
