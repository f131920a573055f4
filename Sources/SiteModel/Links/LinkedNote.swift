import Addresses

/// A note that others link to: where it begins on the site, and where its headings stand.
struct LinkedNote: Sendable {
  let start: NotePlace
  /// The anchors in the order of the file.
  private(set) var anchors: [String] = []
  private var places: [String: NotePlace] = [:]
  /// Those that differ from the anchor in nothing but signs: "c-plus-plus" for "C++".
  private var placesBySlug: [Slug: NotePlace] = [:]

  /// `headings` are those of the file, with the places that show them.
  init(start: NotePlace, headings: [(line: Int, title: String, place: NotePlace)]) {
    self.start = start
    var next = HeadingAnchors()
    for heading in headings.sorted(by: { $0.line < $1.line }) {
      let anchor = next.next(for: heading.title)
      anchors.append(anchor)
      places[anchor] = places[anchor] ?? heading.place
      let slug = Slug(heading.title)
      placesBySlug[slug] = placesBySlug[slug] ?? heading.place
    }
  }

  func place(of anchor: String) -> NotePlace? {
    if anchor.isEmpty { return start }
    return places[anchor.lowercased()] ?? placesBySlug[Slug(anchor)]
  }
}
