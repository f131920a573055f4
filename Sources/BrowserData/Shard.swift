package import Addresses
package import Exports

/// A file of data that pages load by a `<script>` element, as neither `fetch` nor modules work on
/// pages opened from disk.
///
/// The file calls `rolebook.receive(NAME, VALUE)`; `site.js` has the other end.
package struct Shard: Sendable, Hashable {
  package let path: SitePath
  package let bytes: [UInt8]

  /// The file of `name` with a value.
  package init(_ name: String, _ value: JSON) {
    self.init(name, json: value.bytes)
  }

  /// The file of `name` with a value that is written as JSON already.
  package init(_ name: String, json: [UInt8]) {
    path = Shard.path(of: name)
    // A JSON text has been a JavaScript expression since ECMAScript 2019.
    bytes = Array("rolebook.receive(\"\(name)\",".utf8) + json + Array(");\n".utf8)
  }

  private static func path(of name: String) -> SitePath {
    guard let path = SitePath("assets/index/\(name).js") else {
      preconditionFailure("a shard's name is a part of a path: \(name)")
    }
    return path
  }
}
