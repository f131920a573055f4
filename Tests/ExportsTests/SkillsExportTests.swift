import Foundation
import TestSupport
import Testing

@testable import Exports

@Suite struct SkillsExportTests {
  @Test func countsRolesByStrength() throws {
    let site = SiteText(
      """
      -- a.md --
      # Jobs
      - skill set:
        - Python is required
        - we read python daily
      - skill set:
        - Preferred qualifications:
          - Python
      """
    ).site()
    let file = try #require(
      try JSONSerialization.jsonObject(with: Data(SkillsExport.json(of: site))) as? [String: Any])
    let skills = try #require(file["skills"] as? [[String: Any]])
    let python = try #require(skills.first { $0["slug"] as? String == "python" })
    #expect(skills.count == 1)
    #expect(file["version"] as? Int == 1)
    #expect(python["name"] as? String == "Python")
    #expect(python["url"] as? String == "skills/python.html")
    #expect(python["kind"] as? String == "language")
    #expect(python["mentions"] as? Int == 3)
    #expect(
      python["roles"] as? [String: Int] == [
        "required": 1, "preferred": 1, "mentioned": 0, "waived": 0,
      ])
    let spellings = try #require(python["spellings"] as? [[String: Any]])
    #expect(spellings.compactMap { $0["text"] as? String } == ["Python", "python"])
    #expect(spellings.compactMap { $0["count"] as? Int } == [2, 1])
  }
}
