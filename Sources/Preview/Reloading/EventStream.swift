/// Server-sent events: <https://html.spec.whatwg.org/multipage/server-sent-events.html>.
enum EventStream {
  /// The head of the answer, and how soon a page may ask again when the connection breaks.
  static let head =
    Response(
      200, [.init("Content-Type", "text/event-stream"), .init("Cache-Control", "no-store")]
    ).head(length: nil, keepsConnection: false) + Array("retry: 1000\n\n".utf8)

  /// Shows that the connection stands; a page never sees it.
  static let sign = Array(":\n\n".utf8)

  /// The page of that address is another now.
  static let reload = event("reload", Array("{}".utf8))

  /// What there is to say about the last build.
  static func state(_ state: PreviewState) -> [UInt8] { event("state", state.json) }

  /// An event; `data` is JSON, which has no line breaks of its own.
  private static func event(_ name: String, _ data: [UInt8]) -> [UInt8] {
    Array("event: \(name)\ndata: ".utf8) + data + Array("\n\n".utf8)
  }
}
