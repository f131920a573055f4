import Testing

@testable import Fields

@Suite struct KeyCacheTests {
  private func key(_ word: String, in keys: inout KeyCache) -> String {
    keys.key(KeyHash(word.utf8)) { word }
  }

  @Test(arguments: [0, 1, 2, 4096])
  func givesEveryWordItsOwnKey(capacity: Int) {
    var keys = KeyCache(capacity: capacity)
    let words = ["ant", "bee", "cow", "ant", "dog", "bee", "ant"]
    #expect(words.map { key($0, in: &keys) } == words)
  }

  @Test func makesAKeyOnce() {
    var keys = KeyCache()
    var made = 0
    for _ in 1...3 {
      _ = keys.key(KeyHash("ant".utf8)) {
        made += 1
        return "ant"
      }
    }
    #expect(made == 1)
  }
}
