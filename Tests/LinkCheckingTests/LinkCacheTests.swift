import Addresses
import Testing

@testable import LinkChecking

@Suite struct LinkCacheTests {
  private let day = 86_400

  private func url(_ path: String) throws -> ExternalURL {
    try #require(ExternalURL("https://example.org/\(path)"))
  }

  @Test func keepsGoodAnswersForTheirTime() throws {
    var cache = LinkCache()
    let (good, moved, dead) = (try url("good"), try url("moved"), try url("dead"))
    cache.add([good: .alive, moved: .moved(to: good), dead: .dead(status: 404)], now: 1000)
    #expect(cache.verdict(on: good, age: 60, now: 1059) == .alive)
    #expect(cache.verdict(on: good, age: 60, now: 1060) == nil)
    #expect(cache.verdict(on: good, age: 0, now: 1000) == nil)
    #expect(cache.verdict(on: moved, age: 60, now: 1000) == .moved(to: good))
    #expect(cache.verdict(on: dead, age: 60, now: 1000) == nil)
    // A clock that was set back makes nothing good.
    #expect(cache.verdict(on: good, age: 60, now: 999) == nil)
  }

  @Test func forgetsGoodAnswersThatNoLongerHold() throws {
    var cache = LinkCache()
    let page = try url("page")
    cache.add([page: .alive], now: 1000)
    cache.add([page: .dead(status: 410)], now: 1001)
    #expect(cache.verdict(on: page, age: day, now: 1002) == nil)
    cache.add([page: .alive], now: 1000)
    cache.add([:], now: 1000 + 31 * day)
    #expect(cache == LinkCache())
  }

  @Test func readsWhatItWrites() throws {
    var cache = LinkCache()
    cache.add([try url("b"): .alive, try url("a"): .moved(to: try url("ü"))], now: 1000)
    #expect(LinkCache(parsing: cache.bytes) == cache)
    #expect(
      String(decoding: cache.bytes, as: UTF8.self) == """
        rolebook-links 1
        1000\thttps://example.org/a\thttps://example.org/ü
        1000\thttps://example.org/b

        """)
  }

  @Test(arguments: [
    "", "other\n1\thttps://example.org/\n", "rolebook-links 1\nx\thttps://example.org/\n",
    "rolebook-links 1\n1\tjavascript:x\n", "rolebook-links 1\n1\n\n\t\t\t\t\n",
    "rolebook-links 1\n1\thttps://example.org/\tfile:x\n",
  ])
  func takesWhatIsNoneForEmpty(_ text: String) {
    #expect(LinkCache(parsing: Array(text.utf8)) == LinkCache())
  }
}
