package import Addresses
package import Diagnostics

/// A link of the notes to an address outside the site.
package struct SiteLink: Sendable, Hashable {
  package var url: ExternalURL
  package var location: SourceLocation
  /// The first line of the block that holds it, which pages have an anchor for.
  package var blockLine: Int
  package var section: Int
  /// The role that it stands in; `nil` outside roles.
  package var role: Int?
}
