import TestSupport
import Testing

@testable import Exports

@Suite struct TableExportsTests {
  @Test func writesARecordForEachRole() throws {
    let text = String(
      decoding: TableExports.roles(of: RolesExportTests.notes.site()), as: UTF8.self)
    #expect(
      text == """
        id,url,title,titleSource,company,locations,department,team,employment,level,salaryMin,\
        salaryMax,currency,period,experienceYears,degree,section,file,line,added,lastChanged
        real-time-engineer-example-trading,roles/real-time-engineer-example-trading.html,\
        Real-Time Engineer,stated,Example Trading,New York,Technology,Software Engineering,,,250000,\
        300000,USD,year,,,"Fast Software, Written Functionally",jobs.md,6,,
        fast-software-written-functionally,roles/fast-software-written-functionally.html,\
        "Fast Software, Written Functionally",derived,,,,,,,,,,,,,\
        "Fast Software, Written Functionally",jobs.md,13,,

        """)
  }

  @Test func writesARecordForEachSkillOfARole() {
    let text = String(
      decoding: TableExports.roleSkills(of: RolesExportTests.notes.site()), as: UTF8.self)
    let records = text.split(separator: "\n")
    #expect(records.first == "role,skill,slug,kind,strength,matched")
    #expect(
      records.contains("real-time-engineer-example-trading,C++,cpp,language,required,C++"))
    #expect(records.dropFirst().allSatisfy { $0.hasPrefix("real-time-engineer-") })
  }

  @Test func guardsTextThatLooksLikeAFormula() {
    let site = SiteText("-- a.md --\n# =HYPERLINK(1)\n- skill set: nothing\n").site()
    let text = String(decoding: TableExports.roles(of: site), as: UTF8.self)
    #expect(text.contains(",'=HYPERLINK(1),"))
    #expect(!text.contains(",=HYPERLINK"))
  }
}
