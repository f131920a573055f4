import Addresses
import Testing

@testable import SiteModel

@Suite struct SlugRegisterTests {
  @Test func keepsTheShortSlugForTheFirst() {
    var register = SlugRegister()
    let plain = Slug("Data Engineer")
    #expect(register.slug(of: plain, suffixes: ["Zürich"]).description == "data-engineer")
    #expect(register.slug(of: plain, suffixes: ["Zürich"]).description == "data-engineer-zurich")
    #expect(
      register.slug(of: plain, suffixes: ["Zürich", "", "Storage"]).description
        == "data-engineer-storage")
  }

  @Test func countsWhatNothingTellsApart() {
    var register = SlugRegister()
    let slugs = (0..<4).map { _ in register.slug(of: Slug("a"), suffixes: ["b"]).description }
    #expect(slugs == ["a", "a-b", "a-2", "a-3"])
  }

  @Test func keepsTheFoldersOwnPageFree() {
    var register = SlugRegister()
    #expect(register.slug(of: Slug("Index"), suffixes: ["notes"]).description == "index-notes")
    #expect(register.slug(of: Slug("INDEX"), suffixes: []).description == "index-2")
  }

  @Test func neverGivesOneSlugTwice() {
    var register = SlugRegister()
    let names = ["a", "a-b", "a b", "b", "a", "a-b", "index", "🚀", "🚀"]
    let slugs = names.map { register.slug(of: Slug($0), suffixes: ["b", "c"]) }
    #expect(Set(slugs).count == names.count)
  }
}
