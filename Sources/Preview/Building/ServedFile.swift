import Addresses
import ContentHashing

/// A file as it goes to the browser.
struct ServedFile: Sendable, Hashable {
  let contentType: String
  let bytes: [UInt8]
  /// Tells the content from any other: of a page, as it would be written.
  let tag: String
  /// The validator of HTTP's caches, of these very bytes.
  let entityTag: String

  init(path: SitePath, bytes: [UInt8], tag: String) {
    contentType = ContentType.of(path)
    self.bytes = bytes
    self.tag = tag
    entityTag = "\"\(String(ContentHash(of: bytes).value, radix: 16))\""
  }
}
