package import Addresses

/// One value of a facet, as "New York", with the roles that state it.
package struct FacetValue: Sendable, Hashable {
  package var facet: Facet
  /// The value as most roles spell it.
  package var name: String
  package var slug: Slug
  /// Indexes of the roles, in the order of the notes.
  package var roles: [Int]

  /// The page, or one of the pages of a long list.
  package func path(page: Int = 1) -> SitePath {
    SitePath(folder: facet.folder, slug, page: page)
  }
}
