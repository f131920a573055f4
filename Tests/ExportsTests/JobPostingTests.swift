import Addresses
import Foundation
import Notes
import SiteModel
import TestSupport
import Testing

@testable import Exports

@Suite struct JobPostingTests {
  private func posting(_ site: Site) throws -> [String: Any] {
    let role = try #require(site.roles.first)
    let data = Data(JobPosting.json(of: role, in: site).bytes)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func writesWhatTheRoleStates() throws {
    var settings = Settings()
    settings.baseURL = try SiteAddress("https://example.org/")
    let posting = try posting(RolesExportTests.notes.site(settings: settings))
    #expect(posting["@context"] as? String == "https://schema.org")
    #expect(posting["@type"] as? String == "JobPosting")
    #expect(posting["title"] as? String == "Real-Time Engineer")
    #expect(
      posting["url"] as? String
        == "https://example.org/roles/real-time-engineer-example-trading.html")
    let company = try #require(posting["hiringOrganization"] as? [String: Any])
    #expect(company["name"] as? String == "Example Trading")
    let places = try #require(posting["jobLocation"] as? [[String: Any]])
    #expect(places.compactMap { $0["address"] as? String } == ["New York"])
    let pay = try #require(posting["baseSalary"] as? [String: Any])
    #expect(pay["currency"] as? String == "USD")
    let value = try #require(pay["value"] as? [String: Any])
    #expect(value["minValue"] as? Int == 250_000)
    #expect(value["maxValue"] as? Int == 300_000)
    #expect(value["unitText"] as? String == "YEAR")
    #expect((posting["skills"] as? [String])?.contains("C++") == true)
    #expect(posting["jobLocationType"] == nil)
  }

  @Test func leavesOutWhatIsNotStated() throws {
    let posting = try posting(SiteText("-- a.md --\n# Jobs\n- skill set: nothing known\n").site())
    #expect(posting.keys.sorted() == ["@context", "@type", "title"])
  }

  @Test func tellsRemoteWorkAndTerms() throws {
    let site = SiteText(
      """
      -- a.md --
      # Jobs
      - Data Engineer
        - Location: Remote
        - Type: Part-time
        - At least 3 years of experience
        - We do not expect you to know OCaml.
      """
    ).site()
    let posting = try posting(site)
    #expect(posting["jobLocationType"] as? String == "TELECOMMUTE")
    #expect(posting["jobLocation"] == nil)
    #expect(posting["employmentType"] as? String == "PART_TIME")
    let experience = try #require(posting["experienceRequirements"] as? [String: Any])
    #expect(experience["monthsOfExperience"] as? Int == 36)
    #expect((posting["skills"] as? [String] ?? []).contains("OCaml") == false)
  }
}
