package import Addresses
package import HTML

/// A page of the site before it is written: its address, what it shows, and how to write it.
///
/// The closure is a pure function of the site, so pages can be written at the same time.
package struct PageTemplate: Sendable {
  package let path: SitePath
  /// What the page is made from, for diagnostics: "the role ‘Data Engineer’ (notes.md:12)".
  package let source: String
  private let draft: @Sendable (PagePreview?) -> PageDraft
  /// Whether search engines are to find it: not where it only repeats other pages.
  package var isListed = true

  init(
    path: SitePath, source: String, draft: @escaping @Sendable (PagePreview?) -> PageDraft
  ) {
    self.path = path
    self.source = source
    self.draft = draft
  }

  /// The page as it is about to be written, or with what a preview server adds.
  package func draft(preview: PagePreview? = nil) -> PageDraft { draft(preview) }

  package func html(preview: PagePreview? = nil) -> HTML { draft(preview: preview).html }
}
