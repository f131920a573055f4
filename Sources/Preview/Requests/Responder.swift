import Addresses
import Templates

/// Answers requests out of the last good site.
struct Responder: Sendable {
  private let site: LastGoodSite
  private let hosts: AllowedHosts

  init(site: LastGoodSite, hosts: AllowedHosts) {
    self.site = site
    self.hosts = hosts
  }

  /// What a connection does with a request.
  enum Reply: Sendable {
    case response(Response)
    /// A page wants to hear of changes.
    case events(page: RequestPath, tag: String)
  }

  func reply(to head: RequestHead) async throws(RequestFault) -> Reply {
    guard let host = head.host else { throw .malformed }
    guard hosts.allow(host) else { throw .foreignHost }
    guard head.method == "GET" || head.method == "HEAD" else { throw .method }
    guard !head.hasBody else { throw .body }
    let path = RequestPath(target: head.target)
    if path == .path(PagePreview.events.description), head.method == "GET" {
      return events(for: Query(of: head.target))
    }
    if path == .malformed { throw .malformed }
    switch await site.answer(to: path) {
    case .file(let file): return .response(Response(200, file, for: head))
    case .redirect(let folder):
      let query = head.target.drop { $0 != "?" }
      return .response(
        Response(
          307, text: "The page is at \(folder)", [Response.Field("Location", folder + query)]))
    case .missing(let page?): return .response(Response(404, page, for: head))
    case .missing(nil): return .response(Response(404, text: "There is no page at this address."))
    }
  }

  private func events(for query: Query) -> Reply {
    guard let page = query["page"], let tag = query["tag"] else {
      return .response(Response(400, text: "Which page wants to hear of changes?"))
    }
    return .events(page: RequestPath(target: page), tag: tag)
  }
}

extension Response {
  /// A file; nothing but its head where the client has it already.
  fileprivate init(_ status: Int, _ file: ServedFile, for head: RequestHead) {
    let fields = [
      Field("Content-Type", file.contentType), Field("Cache-Control", "no-cache"),
      Field("ETag", file.entityTag),
    ]
    let isKnown = head.values(of: "if-none-match").contains { Response.names($0, file.entityTag) }
    if status == 200, isKnown {
      self.init(304, fields)
    } else {
      self.init(status, fields, body: file.bytes)
    }
  }

  /// Whether a list of validators has this one; a weak one will do to leave a file out.
  private static func names(_ list: String, _ entityTag: String) -> Bool {
    list.split(separator: ",").contains { item in
      let item = item.filter { $0 != " " }
      return item == "*" || item == entityTag || item == "W/" + entityTag
    }
  }
}
