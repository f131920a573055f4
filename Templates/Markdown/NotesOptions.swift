import Addresses

extension MarkdownOptions {
  /// How the notes' own text is shown on the pages of the site: with lines, below the page's
  /// headings, and without any picture from elsewhere.
  static let notes = MarkdownOptions(
    resolve: { destination in
      ExternalURL(destination).map { .link($0.description) } ?? .text
    },
    headingShift: 2, showsLines: true, showsImages: false)
}
