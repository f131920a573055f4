import Testing

@testable import Preview

@Suite struct RequestHeadTests {
  private func head(_ text: String) throws -> RequestHead {
    try RequestHead(parsing: Array(text.utf8))
  }

  @Test func readsMethodTargetAndFields() throws {
    let head = try head("GET /a?b HTTP/1.1\r\nHost: x\r\nACCEPT:\t one \r\naccept: two")
    #expect(head.method == "GET")
    #expect(head.target == "/a?b")
    #expect(head.host == "x")
    #expect(head.values(of: "Accept") == ["one", "two"])
    #expect(head.keepsConnection)
    #expect(!head.hasBody)
  }

  @Test(arguments: [
    ("HTTP/1.1\r\nConnection: close", false), ("HTTP/1.1\r\nConnection: TE, Close", false),
    ("HTTP/1.1", true), ("HTTP/1.0", false), ("HTTP/1.0\r\nConnection: keep-alive", true),
  ])
  func knowsWhetherTheConnectionLasts(_ rest: String, _ keeps: Bool) throws {
    #expect(try head("GET / \(rest)").keepsConnection == keeps)
  }

  @Test(arguments: [
    ("Content-Length: 0", false), ("Content-Length: 5", true), ("Content-Length: 0, 5", true),
    ("Transfer-Encoding: chunked", true), ("Host: a", false),
  ])
  func knowsWhetherSomethingFollows(_ field: String, _ follows: Bool) throws {
    #expect(try head("GET / HTTP/1.1\r\n\(field)").hasBody == follows)
  }

  @Test func namesNoHostWhereSeveralAreNamed() throws {
    #expect(try head("GET / HTTP/1.1\r\nHost: a\r\nHost: a").host == nil)
    #expect(try head("GET / HTTP/1.1").host == nil)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET  / HTTP/1.1", "GET / HTTP/1.1 x", " GET / HTTP/1.1",
    "G(T / HTTP/1.1", "GET /a b HTTP/1.1", "GET /\u{7F} HTTP/1.1", "GET /é HTTP/1.1",
    "GET / FTP/1.1", "GET / HTTP/1.1\r\nno colon", "GET / HTTP/1.1\r\n: x",
    "GET / HTTP/1.1\r\nHost : x", "GET / HTTP/1.1\r\n folded: x", "GET / HTTP/1.1\r\nA: x\ny",
    "GET / HTTP/1.1\r\nA: x\ry", "GET / HTTP/1.1\r\nA: \0", "GET / HTTP/1.1\nHost: a",
  ])
  func refusesWhatIsNoRequest(_ text: String) {
    #expect(throws: RequestFault.malformed) { _ = try head(text) }
  }

  @Test func takesNoMarkForAPartOfTheColon() throws {
    #expect(try head("GET / HTTP/1.1\r\nHost:\u{301}localhost").host == "\u{301}localhost")
  }

  @Test func refusesOtherVersions() {
    #expect(throws: RequestFault.version) { _ = try head("PRI * HTTP/2.0") }
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(throws: RequestFault.malformed) {
      _ = try RequestHead(parsing: Array("GET / HTTP/1.1\r\nA: ".utf8) + [0xFF])
    }
  }

  @Test func setsBounds() {
    #expect(throws: RequestFault.targetTooLong) {
      _ = try head("GET /\(String(repeating: "a", count: 9000)) HTTP/1.1")
    }
    #expect(throws: RequestFault.headTooLarge) {
      _ = try head("GET / HTTP/1.1\r\nA: \(String(repeating: "a", count: 17_000))")
    }
    #expect(throws: RequestFault.headTooLarge) {
      _ = try head("GET / HTTP/1.1" + String(repeating: "\r\nA: b", count: 101))
    }
  }
}
