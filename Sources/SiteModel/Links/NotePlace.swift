package import Addresses

/// A place of the site that stands for a place in the notes.
package struct NotePlace: Sendable, Hashable {
  package var page: SitePath
  /// The line whose anchor the page has; `nil` for the page's beginning.
  package var line: Int?

  package init(page: SitePath, line: Int? = nil) {
    self.page = page
    self.line = line
  }
}
