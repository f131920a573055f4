import Addresses
import Dispatch
import Processes

/// The network through the program `curl`, which every system and CI image has: it knows proxies,
/// certificates and protocols, and costs the binary nothing, where Foundation's or NIO's client
/// would double its size.
package struct Curl: Sendable {
  /// What tells servers who asks.
  let agent: String
  /// How long one question may take, in seconds.
  let timeout: Int

  package init(agent: String, timeout: Int) {
    self.agent = agent
    self.timeout = timeout
  }

  /// Whether the program is there.
  package static var isInstalled: Bool { ChildProcess.run(["curl", "--version"]) != nil }

  /// Asks one question.
  package func ask(_ request: LinkRequest) async -> LinkAnswer {
    let arguments = arguments(for: request)
    return await withCheckedContinuation { continuation in
      // A thread waits for each process; those of tasks are too few for that.
      DispatchQueue.global().async {
        continuation.resume(returning: Curl.answer(from: ChildProcess.run(arguments)))
      }
    }
  }

  /// No file of the user's is read, nothing but HTTP is spoken, and the address can't be taken for
  /// an option or for several addresses.
  func arguments(for request: LinkRequest) -> [String] {
    var arguments = [
      "curl", "--disable", "--silent", "--globoff", "--proto", "=http,https",
      "--max-time", String(timeout), "--user-agent", agent, "--output", "/dev/null",
      "--write-out", "%{http_code} %{redirect_url}",
    ]
    switch request.method {
    case .head: arguments.append("--head")
    // The first bytes are enough; who knows no ranges sends all, within the time limit.
    case .get: arguments += ["--range", "0-1023"]
    }
    return arguments + ["--url", request.url.description]
  }

  /// Reads what the program ended with and wrote.
  static func answer(from result: ChildProcess.Result?) -> LinkAnswer {
    guard let result else { return .failure(.other) }
    let parts = result.output.split(separator: " ", maxSplits: 1)
    let status = parts.first.flatMap { Int($0) } ?? 0
    // A page that is cut off by the time limit was there.
    if status > 0 {
      return .status(status, redirection: parts.count > 1 ? String(parts[1]) : nil)
    }
    // https://curl.se/libcurl/c/libcurl-errors.html
    switch result.status {
    case 5, 6: return .failure(.noHost)
    case 7: return .failure(.noConnection)
    case 28: return .failure(.timeout)
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91: return .failure(.insecure)
    case 52, 55, 56: return .failure(.noConnection)
    default: return .failure(.other)
    }
  }
}
