package import Addresses
package import Diagnostics
package import Roles

/// A section of the notes as the site shows it.
package struct SiteSection: Sendable {
  package var title: String
  package let slug: Slug
  /// The page, or the first of the pages of a long list.
  package let path: SitePath
  /// The file; for a section that gathers a folder's one-role files, the first of them.
  package var file: SourcePath
  package var lines: ClosedRange<Int>
  /// 0 for what stands before a file's first heading.
  package var level: Int
  package var parent: Int?
  package var children: [Int] = []
  /// What stands in it beside its roles.
  package let notes: SectionNotes
  /// Indexes of the roles that stand directly in the section.
  package var roles: [Int] = []
  /// Indexes of the roles here and in all sections below, in the order of the notes.
  package var allRoles: [Int] = []
  package var placeholders: [Placeholder]

  init(
    title: String, slug: Slug, file: SourcePath, lines: ClosedRange<Int>, level: Int, parent: Int?,
    notes: SectionNotes, placeholders: [Placeholder]
  ) {
    self.title = title
    self.slug = slug
    path = SitePath(folder: "sections", slug)
    self.file = file
    self.lines = lines
    self.level = level
    self.parent = parent
    self.notes = notes
    self.placeholders = placeholders
  }

  /// One of the pages of a long list.
  package func path(page: Int) -> SitePath {
    page == 1 ? path : SitePath(folder: "sections", slug, page: page)
  }

  /// Whether anything but roles and placeholders stands in the section.
  package var hasNotes: Bool { !notes.isEmpty }
}
