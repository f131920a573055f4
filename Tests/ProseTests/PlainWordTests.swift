import Testing

@testable import Prose

@Suite struct PlainWordTests {
  @Test(arguments: [
    "a", "is", "bus", "data", "Team", "THE", "have", "centre", "catalogue", "programme", "houses",
    "colour", "behaviour", "four", "our", "tour", "aeon", "archaeology", "oestrogen", "shoe",
    "organize", "analyze", "size", "zone", "modelling", "labelled", "traveller", "fill", "filling",
    "willingly", "database", "axe", "ache", "cookie", "tie", "true", "time", "mp3", "x86", "AWS",
    "GPUs", "3d", "unquestionable", "tools", "languages", "classes", "analysis", "physics", "axes",
    "yes", "has", "tics", "shoes", "potatoes", "series", "movies", "fibres", "catalogues", "90s",
    "programmes", "USERS", "during", "hours", String(repeating: "abc", count: 30),
  ])
  func agreesWithFolding(_ word: String) {
    let bytes = Array(word.utf8)
    let plain = PlainWord(in: bytes, 0..<bytes.count)
    var folding = WordFolding()
    #expect(plain.end == bytes.count)
    #expect(
      plain.hash == nil || plain.hash == folding.foldedHash(of: bytes, in: 0..<bytes.count))
  }

  /// Every word of a few letters that the rules look at, by itself and at the end of a longer one.
  @Test(arguments: Array("aceilorsuz"))
  func agreesWithFoldingWhateverTheLetters(_ first: Character) {
    let letters = Array("aceilorsuz".utf8)
    var folding = WordFolding()
    var words: [[UInt8]] = [Array(String(first).utf8)]
    for _ in 0..<3 { words += words.flatMap { word in letters.map { word + [$0] } } }
    for word in Set(words + words.map { Array("Quant".utf8) + $0 }) {
      guard let hash = PlainWord(in: word, 0..<word.count).hash else { continue }
      let folded = folding.foldedHash(of: word, in: 0..<word.count)
      #expect(hash == folded, "\(String(decoding: word, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    "data", "Team", "fur", "have", "x86", "unquestionable", "tools", "languages", "during", "90s",
  ])
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
