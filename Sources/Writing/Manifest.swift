package import Addresses
package import ContentHashing

/// The record of the files that Rolebook wrote into an output folder: what is ours there.
///
/// A later build deletes nothing that is not listed.
package struct Manifest: Sendable, Hashable {
  /// One file of ours.
  package struct Entry: Sendable, Hashable {
    package var path: SitePath
    package var size: Int
    package var hash: ContentHash

    package init(path: SitePath, size: Int, hash: ContentHash) {
      self.path = path
      self.size = size
      self.hash = hash
    }
  }

  /// How far the build that wrote the manifest has come.
  package enum State: String, Sendable, Hashable {
    /// All files listed are there.
    case complete
    /// A build is putting files into place, or was killed doing so: the files of the site before
    /// and after are listed, and each may be there or not, in its old or its new form.
    case writing
  }

  package let state: State
  /// Ordered by the paths' UTF-8 bytes, each path once.
  package let entries: [Entry]

  /// - Precondition: `entries` are in order, each path once.
  package init(_ state: State, entries: [Entry]) {
    self.state = state
    self.entries = entries
  }
}
