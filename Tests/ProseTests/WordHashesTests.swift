import Testing

@testable import Prose

@Suite struct WordHashesTests {
  @Test(arguments: [
    ("", []), (" ", []), ("one", ["one"]), ("One two", ["one", "two"]),
    ("C++ & naïve, 東京-2", ["c", "naïve", "東京", "2"]), ("a.b\nc ", ["a", "b", "c"]),
    ("—", ["—"]),
  ])
  func givesEachWordOfAText(_ text: String, _ words: [String]) {
    let hashes = words.map { word in
      word.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
    #expect(WordHashes.of(text) == hashes)
  }

  @Test func tellsWordsApartButNotByCase() {
    let hashes = WordHashes.of("Data data date")
    #expect(hashes.count == 3)
    #expect(hashes[0] == hashes[1])
    #expect(hashes[1] != hashes[2])
  }
}
