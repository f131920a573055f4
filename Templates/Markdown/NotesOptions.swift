import Addresses

extension MarkdownOptions {
  /// How the notes' own text is shown on the pages of the site: with lines, below the page's
  /// headings, and without any picture from elsewhere.
  static let notes = MarkdownOptions(
    resolve: { destination in
      guard let url = ExternalURL(destination), Href.hasPlainHost(url.description) else {
        return .text
      }
      return .link(url.description)
    },
    headingShift: 2, showsLines: true, showsImages: false)
}
