import Prose
import Testing

@Suite struct WordFoldingTests {
  @Test(arguments: [
    ("compilers", "Compiler"), ("databases", "database"), ("processes", "process"),
    ("technologies", "technology"), ("buses", "bus"), ("switches", "switch"), ("caches", "cache"),
    ("analyses", "analysis"), ("organisation", "organization"), ("optimise", "optimize"),
    ("analyse", "analyze"), ("behaviours", "behavior"), ("centre", "center"), ("fibres", "fiber"),
    ("modelling", "modeling"), ("labelled", "labeled"), ("catalogue", "catalog"),
    ("programmes", "program"), ("movies", "movie"), ("Zürich", "zurich"), ("APIs", "api"),
    ("lenses", "lens"), ("haematology", "hematology"),
  ])
  func foldsSpellingsOfOneWord(_ one: String, _ other: String) {
    var folding = WordFolding()
    #expect(folding.hash(of: one) == folding.hash(of: other))
  }

  @Test(arguments: [
    ("four", "for"), ("analytics", "analytic"), ("filling", "filing"), ("status", "statu"),
    ("class", "clas"), ("tour", "tor"), ("C", "C++"), ("dynamics", "dynamic"), ("news", "newss"),
  ])
  func keepsWordsApart(_ one: String, _ other: String) {
    var folding = WordFolding()
    #expect(folding.hash(of: one) != folding.hash(of: other))
  }

  @Test func joinsWords() {
    var folding = WordFolding()
    let bytes = Array("e-mails".utf8)
    #expect(folding.hash(of: bytes, joining: 0..<1, 2..<7) == folding.hash(of: "email"))
  }
}
