package import Addresses

/// A file of the site as it should be: where, and with which bytes.
package struct OutputFile: Sendable {
  package var path: SitePath
  /// What it is made from, for messages: `notes.md:12`, "the page of the skill 'C++'".
  package var source: String?
  private let content: @Sendable () -> [UInt8]

  /// A file whose bytes are made when they are needed, so that a site of a hundred thousand pages
  /// is never in memory as a whole. `content` gives the same bytes whenever it is called.
  package init(
    path: SitePath, source: String? = nil, content: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    self.source = source
    self.content = content
  }

  package init(path: SitePath, bytes: [UInt8], source: String? = nil) {
    self.init(path: path, source: source) { bytes }
  }

  /// A file of text.
  package init(path: SitePath, text: String, source: String? = nil) {
    self.init(path: path, bytes: Array(text.utf8), source: source)
  }

  /// The file's bytes, made anew each time they are asked for.
  package var bytes: [UInt8] { content() }
}
