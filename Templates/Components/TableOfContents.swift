import HTML

/// A place on a page that its table of contents leads to.
struct ContentsEntry {
  var title: String
  var anchor: String
  var below: [ContentsEntry] = []

  /// The entry and those below it.
  var count: Int { below.reduce(1) { $0 + $1.count } }
}

extension PageContext {
  /// With fewer places than this, the page itself is overview enough.
  private static var leastPlaces: Int { 4 }

  /// What is on the page, for pages where that is more than a glance shows: a closed disclosure
  /// above the content, and on wide screens an open list beside it.
  func tableOfContents(_ entries: [ContentsEntry]) -> HTML? {
    guard entries.reduce(0, { $0 + $1.count }) >= PageContext.leastPlaces else { return nil }
    return """
      <nav class="toc" aria-label="On this page" data-contents><p class="toc-title" aria-hidden="true">On this page</p><details><summary>On this page</summary>\(contentsList(entries))</details></nav>

      """
  }

  /// Nested lists of links to places on the page.
  func contentsList(_ entries: [ContentsEntry]) -> HTML {
    "<ol>\(entries.map { contentsItem($0) })</ol>"
  }

  private func contentsItem(_ entry: ContentsEntry) -> HTML {
    let below: HTML? = entry.below.isEmpty ? nil : contentsList(entry.below)
    return "<li><a href=\"#\(entry.anchor)\">\(entry.title)</a>\(below)</li>"
  }
}
