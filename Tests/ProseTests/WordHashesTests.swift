import Testing

@testable import Prose

@Suite struct WordHashesTests {
  @Test(arguments: ["", " ", "one", "One two", "C++ & naïve, 東京-2", "a.b\nc ", "—"])
  func visitsTheWordsThatItGoesThrough(_ text: String) {
    var visited: [UInt64] = []
    WordHashes.forEach(in: text) { visited.append($0) }
    #expect(visited == Array(WordHashes(text: text.utf8)))
  }

  @Test func tellsWordsApartButNotByCase() {
    let hashes = Array(WordHashes(text: "Data data date".utf8))
    #expect(hashes.count == 3)
    #expect(hashes[0] == hashes[1])
    #expect(hashes[1] != hashes[2])
  }
}
