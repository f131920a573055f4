package import Diagnostics

/// A link of the notes that is no address outside the site: to another note, to a heading, or to
/// nothing.
package struct InnerLink: Sendable, Hashable {
  /// The destination as written.
  package var destination: String
  package var location: SourceLocation
}
