import Testing

@testable import SiteModel

@Suite struct SectionSubjectTests {
  @Test(arguments: [
    ("Generic Sets of Skills in Optics", "Optics"),
    ("Skill Sets for Lens Design, Grinding", "Lens Design, Grinding"),
    ("Skill sets for lens grinders", "Lens grinders"),
    ("Notes about the Making of Lenses", "Making of Lenses"),
    ("Roles at Oxbow Optics", "Oxbow Optics"),
    ("my wish-list for Lenses", "Lenses"),
  ])
  func leavesOutWhatSaysThatThereAreRoles(_ title: String, _ subject: String) {
    #expect(SectionSubject(ofTitle: title).text == subject)
  }

  @Test(arguments: [
    "Optics", "Skill Sets", "Skill Sets for", "Notes", "Skills, Tools", "General Optics", "",
    "Soft Skills in Optics", "Lenses and Skill Sets for Them",
  ])
  func keepsOtherTitles(_ title: String) {
    #expect(SectionSubject(ofTitle: title).text == title)
  }
}
