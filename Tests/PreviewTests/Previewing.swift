import Files
import Publishing
import TestSupport

@testable import Preview

/// The preview of a folder in memory, up to the answers to requests.
struct Previewing {
  let tree: MemoryTree
  let site: LastGoodSite
  private let rebuilder: SiteRebuilder

  init(_ text: String) async throws {
    tree = SiteText(text).tree
    rebuilder = SiteRebuilder(
      Pipeline(content: SiteText.folder, fileSystem: .inMemory(tree), jobs: 1))
    var clock = StageClock { nil }
    site = LastGoodSite(try await rebuilder.rebuild(timing: &clock))
  }

  /// Puts a file into the folder and builds again.
  func save(_ path: String, _ text: String) async throws {
    tree.put("\(SiteText.folder)/\(path)", Array(text.utf8))
    var clock = StageClock { nil }
    await site.replace(with: try await rebuilder.rebuild(timing: &clock))
  }

  /// The answer to a request of these lines.
  func ask(
    _ lines: String..., host: ServerHost = .loopback
  ) async throws -> Response? {
    let head = try RequestHead(parsing: Array(lines.joined(separator: "\r\n").utf8))
    let responder = Responder(site: site, hosts: AllowedHosts(host))
    guard case .response(let response) = try await responder.reply(to: head) else { return nil }
    return response
  }

  func get(_ target: String) async throws -> Response {
    try await ask("GET \(target) HTTP/1.1", "Host: localhost") ?? Response(0)
  }
}

extension Response {
  func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
  var text: String { String(decoding: body, as: UTF8.self) }
}
