package import Addresses

/// One value of a facet, as "New York", with the roles that state it.
package final class FacetValue: Sendable {
  package let facet: Facet
  /// The value as most roles spell it.
  package let name: String
  package let slug: Slug
  /// Indexes of the roles, in the order of the notes.
  package let roles: [Int]
  /// The page, or the first of the pages of a long list.
  package let path: SitePath

  init(facet: Facet, name: String, slug: Slug, roles: [Int]) {
    self.facet = facet
    self.name = name
    self.slug = slug
    self.roles = roles
    path = SitePath(folder: facet.folder, slug)
  }

  /// One of the pages of a long list.
  package func path(page: Int) -> SitePath {
    page == 1 ? path : SitePath(folder: facet.folder, slug, page: page)
  }
}
