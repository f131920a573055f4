package import Addresses

/// A file of the site as it should be: where, and with which bytes.
package struct OutputFile: Sendable {
  package var path: SitePath
  /// What it is made from, for messages: `notes.md:12`, "the page of the skill 'C++'".
  package var source: String?
  private let makeDraft: @Sendable () -> FileDraft

  /// A file whose bytes are made when they are needed, so that a site of a hundred thousand pages
  /// is never in memory as a whole. `draft` gives the same bytes whenever it is called.
  package init(
    path: SitePath, source: String? = nil, draft: @escaping @Sendable () -> FileDraft
  ) {
    self.path = path
    self.source = source
    makeDraft = draft
  }

  /// The same, of which only the bytes can tell what is in them.
  package init(
    path: SitePath, source: String? = nil, content: @escaping @Sendable () -> [UInt8]
  ) {
    self.init(path: path, source: source) { FileDraft(content: content) }
  }

  package init(path: SitePath, bytes: [UInt8], source: String? = nil) {
    self.init(path: path, source: source) { bytes }
  }

  /// A file of text.
  package init(path: SitePath, text: String, source: String? = nil) {
    self.init(path: path, bytes: Array(text.utf8), source: source)
  }

  /// The file as it is about to be made, anew each time it is asked for.
  var draft: FileDraft { makeDraft() }

  package var bytes: [UInt8] { draft.bytes }
}
