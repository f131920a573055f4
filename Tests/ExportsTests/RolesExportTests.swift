import Foundation
import Notes
import SiteModel
import TestSupport
import Testing

@testable import Exports

/// The data files against the published contract, with a role of the form that the contract shows.
@Suite struct RolesExportTests {
  static let notes = SiteText(
    """
    -- jobs.md --
    # Functional Languages

    Some words.

    ## Fast Software, Written Functionally
    - skill sets for Real-Time Engineer:
      - Example Trading is looking for people who make machines hurry
      - LOCATION: New York
      - Department: Technology
      - Team: Software Engineering
      - $250,000 - $300,000
      - Deep knowledge of C++ is required
    - skill set:
      - Knows nothing
    """)

  private func roles(_ settings: Settings = Settings()) throws -> [[String: Any]] {
    let data = Data(RolesExport.json(of: RolesExportTests.notes.site(settings: settings)))
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(file.keys.sorted() == ["roles", "version"])
    #expect(file["version"] as? Int == 1)
    return try #require(file["roles"] as? [[String: Any]])
  }

  /// The file has pieces that are written once; comparisons read the objects.
  @Test func writesEachRoleAsItsObject() {
    let site = RolesExportTests.notes.site()
    let lines = String(decoding: RolesExport.json(of: site), as: UTF8.self).split(separator: "\n")
    let objects = site.roles.map {
      String(decoding: RolesExport.object($0, in: site).bytes, as: UTF8.self)
    }
    #expect(objects.contains { $0.contains("matched") })
    let roles = lines.dropFirst().dropLast().map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
    #expect(roles == objects.map { $0[...] })
  }

  @Test func writesEveryMember() throws {
    let role = try #require(try roles().first)
    #expect(role["id"] as? String == "real-time-engineer-example-trading")
    #expect(role["url"] as? String == "roles/real-time-engineer-example-trading.html")
    #expect(role["title"] as? String == "Real-Time Engineer")
    #expect(role["titleSource"] as? String == "stated")
    #expect(role["company"] as? String == "Example Trading")
    #expect(role["locations"] as? [String] == ["New York"])
    #expect(role["department"] as? String == "Technology")
    #expect(role["team"] as? String == "Software Engineering")
    #expect(role["employment"] is NSNull)
    #expect(role["level"] is NSNull)
    #expect(role["experienceYears"] is NSNull)
    #expect(role["degree"] is NSNull)
    #expect(
      role["sections"] as? [String] == [
        "Functional Languages", "Fast Software, Written Functionally",
      ])
    let salary = try #require(role["salary"] as? [String: Any])
    #expect(salary.keys.sorted() == ["currency", "max", "min", "period"])
    #expect(salary["min"] as? Int == 250_000)
    #expect(salary["max"] as? Int == 300_000)
    #expect(salary["currency"] as? String == "USD")
    #expect(salary["period"] as? String == "year")
    let skills = try #require(role["skills"] as? [[String: Any]])
    let cpp = try #require(skills.first { $0["slug"] as? String == "cpp" })
    #expect(cpp.keys.sorted() == ["kind", "matched", "name", "slug", "strength"])
    #expect(cpp["name"] as? String == "C++")
    #expect(cpp["kind"] as? String == "language")
    #expect(cpp["strength"] as? String == "required")
    #expect(cpp["matched"] as? [String] == ["C++"])
    let source = try #require(role["source"] as? [String: Any])
    #expect(source["file"] as? String == "jobs.md")
    #expect(source["line"] as? Int == 6)
  }

  @Test func keepsTheOrderOfMembers() throws {
    let text = String(decoding: RolesExport.json(of: RolesExportTests.notes.site()), as: UTF8.self)
    let names = [
      "id", "url", "title", "titleSource", "company", "locations", "department", "team",
      "employment", "level", "salary", "experienceYears", "degree", "sections", "skills", "source",
    ]
    for line in text.split(separator: "\n").dropFirst().dropLast() {
      let starts = names.map { line.firstRange(of: "\"\($0)\":")?.lowerBound }
      let found = starts.compactMap(\.self)
      #expect(found.count == names.count)
      #expect(found == found.sorted())
    }
  }

  @Test func writesAbsentValues() throws {
    let role = try #require(try roles().last)
    for name in ["company", "department", "team", "salary", "employment", "level", "degree"] {
      #expect(role[name] is NSNull)
    }
    #expect(role["locations"] as? [String] == [])
    #expect((role["skills"] as? [Any])?.isEmpty == true)
    #expect(role["titleSource"] as? String == "derived")
  }

  @Test func writesNoRoles() {
    let bytes = RolesExport.json(of: SiteText("").site())
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"version\":1,\"roles\":[\n]}\n")
  }

  /// Every member that is written is in the schema, and every one that the schema wants is written.
  @Test func agreesWithTheSchema() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(Schema.bytes)) as? [String: Any])
    let types = try #require(schema["$defs"] as? [String: Any])
    func members(_ type: String) throws -> (all: Set<String>, required: Set<String>) {
      let type = try #require(types[type] as? [String: Any])
      let all = try #require(type["properties"] as? [String: Any])
      let required = try #require(type["required"] as? [String])
      return (Set(all.keys), Set(required))
    }
    let role = try members("role")
    for written in try roles() {
      #expect(Set(written.keys) == role.all)
      #expect(role.required == role.all)
    }
    let skillsFile = try #require(
      try JSONSerialization.jsonObject(
        with: Data(SkillsExport.json(of: RolesExportTests.notes.site()))) as? [String: Any])
    let skill = try members("skill")
    for written in try #require(skillsFile["skills"] as? [[String: Any]]) {
      #expect(Set(written.keys).isSubset(of: skill.all))
      #expect(skill.required.isSubset(of: Set(written.keys)))
    }
  }
}
