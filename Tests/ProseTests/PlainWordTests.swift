import Testing

@testable import Prose

@Suite struct PlainWordTests {
  @Test(arguments: [
    "a", "is", "bus", "data", "Team", "THE", "have", "centre", "catalogue", "programme", "houses",
    "colour", "behaviour", "four", "our", "tour", "aeon", "archaeology", "oestrogen", "shoe",
    "organize", "analyze", "size", "zone", "modelling", "labelled", "traveller", "fill", "filling",
    "willingly", "database", "axe", "ache", "cookie", "tie", "true", "time", "mp3", "x86", "AWS",
    "GPUs", "3d", "unquestionable", String(repeating: "abc", count: 30),
  ])
  func agreesWithFolding(_ word: String) {
    let bytes = Array(word.utf8)
    let plain = PlainWord(in: bytes, 0..<bytes.count)
    var folding = WordFolding()
    #expect(plain.end == bytes.count)
    #expect(
      plain.hash == nil || plain.hash == folding.foldedHash(of: bytes, in: 0..<bytes.count))
  }

  @Test(arguments: ["data", "Team", "fur", "have", "x86", "unquestionable"])
  func hashesWordsThatNoRuleChanges(_ word: String) {
    #expect(PlainWord(in: Array(word.utf8), 0..<word.utf8.count).hash != nil)
  }

  @Test(arguments: [
    ("C++", 1), ("don't", 3), ("naïve", 2), ("ef_vi", 2), ("real-time", 4), ("", 0),
  ])
  func endsBehindLettersAndDigits(_ row: (word: String, end: Int)) {
    let bytes = Array(row.word.utf8)
    #expect(PlainWord(in: bytes, 0..<bytes.count).end == row.end)
  }
}
