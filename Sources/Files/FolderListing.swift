/// All that lies in a folder, at any depth, ordered by the paths' UTF-8 bytes.
package struct FolderListing: Sendable {
  package var entries: [FileEntry]
  /// Folders inside that could not be listed: the rest is there nevertheless.
  package var failures: [FileError]

  package init(entries: [FileEntry] = [], failures: [FileError] = []) {
    self.entries = entries
    self.failures = failures
  }
}
