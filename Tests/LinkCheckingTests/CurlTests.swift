import Addresses
import Processes
import Testing

@testable import LinkChecking

@Suite struct CurlTests {
  @Test(arguments: [
    (0, "200 ", LinkAnswer.status(200)),
    (0, "301 https://example.org/", .status(301, redirection: "https://example.org/")),
    (28, "206 ", .status(206)), (28, "000 ", .failure(.timeout)),
    (6, "000 ", .failure(.noHost)), (7, "000 ", .failure(.noConnection)),
    (60, "000 ", .failure(.insecure)), (52, "000 ", .failure(.noConnection)),
    (1, "", .failure(.other)), (-1, "", .failure(.other)),
  ])
  func readsAnswers(_ status: Int32, _ output: String, _ answer: LinkAnswer) {
    #expect(Curl.answer(from: ChildProcess.Result(status: status, output: output)) == answer)
  }

  @Test func keepsTheAddressFromBeingAnOption() throws {
    let url = try #require(ExternalURL("https://example.org/{a,b}[1-9]?-o=x"))
    let arguments = Curl(agent: "test", timeout: 7).arguments(for: LinkRequest(.head, url))
    #expect(arguments.suffix(2) == ["--url", url.description])
    #expect(arguments.contains("--globoff"))
    #expect(arguments[1] == "--disable")
  }
}
