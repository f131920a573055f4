import Addresses
import Diagnostics
import SiteModel

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

extension PageContext {
  /// The same for the text of one file, whose links to other notes lead to their pages.
  func notesOptions(of file: SourcePath) -> MarkdownOptions {
    var options = MarkdownOptions.notes
    options.resolve = { [self] destination in
      switch site.noteTargets.target(of: destination, in: file) {
      case .place(let place), .noHeading(let place, _):
        .page("\(link(place.page))\(place.line.map { "#L\($0)" } ?? "")")
      case .noNote, .unusable: MarkdownOptions.notes.resolve(destination)
      }
    }
    return options
  }
}
