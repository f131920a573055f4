import HTML

/// What differs between the places where Markdown is shown.
package struct MarkdownOptions: Sendable {
  /// What becomes of a link's or an image's destination.
  package enum Target: Sendable {
    case link(String)
    /// Another page of the site.
    case page(String)
    /// The link is unsafe or leads nowhere; its text stays.
    case text
  }

  /// Decides over destinations.
  package var resolve: @Sendable (String) -> Target
  /// Added to the level of headings, so that they stand below the page's own.
  package var headingShift: Int
  /// Whether this is the form of the site: blocks carry the line of the notes that they come from,
  /// and what CommonMark hides is shown. Otherwise it is that of the specification.
  package var showsLines: Bool
  /// Whether images are shown; otherwise they are links to themselves.
  package var showsImages: Bool
  /// Put before every `id`, so that a page can show several notes: letters, digits and hyphens.
  package var idPrefix: String

  package init(
    resolve: @escaping @Sendable (String) -> Target, headingShift: Int = 0,
    showsLines: Bool = false, showsImages: Bool = true, idPrefix: String = ""
  ) {
    self.resolve = resolve
    self.headingShift = headingShift
    self.showsLines = showsLines
    self.showsImages = showsImages
    self.idPrefix = idPrefix
  }
}
