import HTML

/// What differs between the places where Markdown is shown.
package struct MarkdownOptions: Sendable {
  /// What becomes of a link's or an image's destination.
  package enum Target: Sendable {
    case link(String)
    /// The link is unsafe or leads nowhere; its text stays.
    case text
  }

  /// Decides over destinations.
  package var resolve: @Sendable (String) -> Target
  /// Added to the level of headings, so that they stand below the page's own.
  package var headingShift: Int
  /// Whether blocks carry the line of the notes that they come from.
  package var showsLines: Bool
  /// Whether images are shown; otherwise they are links to themselves.
  package var showsImages: Bool

  package init(
    resolve: @escaping @Sendable (String) -> Target, headingShift: Int = 0,
    showsLines: Bool = false, showsImages: Bool = true
  ) {
    self.resolve = resolve
    self.headingShift = headingShift
    self.showsLines = showsLines
    self.showsImages = showsImages
  }
}
