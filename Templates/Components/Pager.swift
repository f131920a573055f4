import Addresses
import HTML
import SiteModel

extension PageContext {
  /// Which part of a long list this is, and the way to the others; it stands on single pages too,
  /// so that the reader knows that there is no more.
  func pager(_ paging: Paging, of noun: String, path: (Int) -> SitePath) -> HTML {
    let range =
      paging.total == 0
      ? "0 of 0"
      : "\(Wording.grouped(paging.range.lowerBound + 1)) to \(Wording.grouped(paging.range.upperBound)) of \(Wording.grouped(paging.total))"
    let steps = paging.shownPages.map { page -> HTML in
      guard let page else { return "<li><span class=\"gap\">…</span></li>" }
      if page == paging.page {
        return "<li><span aria-current=\"page\"><span class=\"vh\">Page </span>\(page)</span></li>"
      }
      let relation: HTML? =
        page == paging.previous
        ? " rel=\"prev\"" : page == paging.next ? " rel=\"next\"" : nil
      return
        "<li><a\(relation) href=\"\(link(path(page)))\"><span class=\"vh\">Page </span>\(page)</a></li>"
    }
    return """
      <nav class="pager" aria-label="Pages of \(noun)"><p class="muted">\(range)</p><ol>\(steps)</ol></nav>
      """
  }
}
