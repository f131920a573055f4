package import Addresses

/// A file of the site as it should be: where, and with which bytes.
package struct OutputFile: Sendable, Hashable {
  package var path: SitePath
  package var bytes: [UInt8]
  /// What it is made from, for messages: `notes.md:12`, "the page of the skill 'C++'".
  package var source: String?

  package init(path: SitePath, bytes: [UInt8], source: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.source = source
  }

  /// A file of text.
  package init(path: SitePath, text: String, source: String? = nil) {
    self.init(path: path, bytes: Array(text.utf8), source: source)
  }
}
