import Addresses
import Testing

@testable import LinkChecking

@Suite struct LinkCheckerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let answers: [LinkAnswer]
    let verdict: LinkVerdict
    /// The questions, by their methods.
    let asked: [String]
    var testDescription: String { "\(answers)" }

    init(_ answers: LinkAnswer..., is verdict: LinkVerdict, asked: String...) {
      self.answers = answers
      self.verdict = verdict
      self.asked = asked
    }
  }

  @Test(arguments: [
    Case(.status(200), is: .alive, asked: "HEAD"),
    Case(.status(404), is: .dead(status: 404), asked: "HEAD", "GET"),
    Case(.status(405), .status(200), is: .alive, asked: "HEAD", "GET"),
    Case(.status(404), .status(206), is: .alive, asked: "HEAD", "GET"),
    Case(.status(404), .status(416), is: .alive, asked: "HEAD", "GET"),
    Case(.status(403), is: .refused(status: 403), asked: "HEAD", "GET"),
    Case(.status(999), is: .refused(status: 999), asked: "HEAD", "GET"),
    Case(.status(410), is: .dead(status: 410), asked: "HEAD", "GET"),
    Case(.status(500), .status(500), .status(200), is: .alive, asked: "HEAD", "GET", "HEAD"),
    Case(
      .status(503), is: .failing(status: 503), asked: "HEAD", "GET", "HEAD", "GET", "HEAD", "GET"),
    Case(
      .status(429), is: .refused(status: 429), asked: "HEAD", "GET", "HEAD", "GET", "HEAD", "GET"),
    Case(.failure(.timeout), .status(200), is: .alive, asked: "HEAD", "HEAD"),
    Case(.failure(.timeout), is: .unreachable(.timeout), asked: "HEAD", "HEAD", "HEAD"),
    Case(.status(301, redirection: "file:///etc/passwd"), is: .astray, asked: "HEAD"),
    Case(.status(302, redirection: "mailto:a@example.org"), is: .astray, asked: "HEAD"),
  ])
  func judges(_ row: Case) async throws {
    let url = try #require(ExternalURL("https://example.org/a"))
    let network = Network([url.description: row.answers])
    let checker = LinkChecker(client: network.client, manners: LinkManners())
    #expect(await checker.verdicts(on: [url]) == [url: row.verdict])
    #expect(network.asked == row.asked.map { "\($0) \(url)" })
  }

  @Test(arguments: [
    ([301], true), ([308, 301], true), ([302], false), ([301, 302], false), ([307, 308], false),
  ])
  func followsRedirections(_ statuses: [Int], _ isForGood: Bool) async throws {
    var answers: [String: [LinkAnswer]] = [:]
    for (index, status) in statuses.enumerated() {
      answers["https://example.org/\(index)"] = [
        .status(status, redirection: "https://example.org/\(index + 1)")
      ]
    }
    let end = try #require(ExternalURL("https://example.org/\(statuses.count)"))
    answers[end.description] = [.status(200)]
    let start = try #require(ExternalURL("https://example.org/0"))
    let checker = LinkChecker(client: Network(answers).client, manners: LinkManners())
    let verdict = await checker.verdicts(on: [start])[start]
    #expect(verdict == (isForGood ? .moved(to: end) : .alive))
  }

  @Test func endsWhereRedirectionsGoInACircle() async throws {
    let url = try #require(ExternalURL("https://example.org/a"))
    let network = Network([url.description: [.status(301, redirection: url.description)]])
    let checker = LinkChecker(client: network.client, manners: LinkManners())
    #expect(await checker.verdicts(on: [url]) == [url: .astray])
    #expect(network.asked.count == 6)
  }

  @Test func waitsBetweenQuestionsToOneHost() async throws {
    let urls = try ["a", "b", "c"].map { try #require(ExternalURL("https://example.org/\($0)")) }
    let network = Network(
      Dictionary(uniqueKeysWithValues: urls.map { ($0.description, [.status(200)]) }))
    let checker = LinkChecker(client: network.client, manners: LinkManners())
    _ = await checker.verdicts(on: Set(urls))
    #expect(network.asked == urls.map { "HEAD \($0)" })
    #expect(network.pauses == [LinkManners().delay, LinkManners().delay])
  }

  @Test func waitsLongerBeforeEveryTry() async throws {
    let url = try #require(ExternalURL("https://example.org/a"))
    let network = Network([url.description: [.failure(.noConnection)]])
    let checker = LinkChecker(client: network.client, manners: LinkManners())
    _ = await checker.verdicts(on: [url])
    #expect(network.pauses == [.seconds(1), .seconds(2)])
  }

  @Test func asksMoreHostsThanAtTheSameTime() async throws {
    let urls = try (0..<50).map { try #require(ExternalURL("https://h\($0).example/")) }
    let network = Network(
      Dictionary(uniqueKeysWithValues: urls.map { ($0.description, [.status(200)]) }))
    let verdicts = await LinkChecker(client: network.client, manners: LinkManners())
      .verdicts(on: Set(urls))
    #expect(verdicts.count == 50)
    #expect(verdicts.values.allSatisfy { $0 == .alive })
  }
}
