/// One page of a long list.
package struct Paging: Sendable, Hashable {
  /// The page, counted from 1.
  package let page: Int
  package let total: Int
  package let size: Int

  package init(page: Int, total: Int, size: Int) {
    self.page = page
    self.total = total
    self.size = max(1, size)
  }

  /// How many pages there are; an empty list has one.
  package var pageCount: Int { Paging.pageCount(total: total, size: size) }

  /// The positions on this page, counted from 0.
  package var range: Range<Int> {
    let start = min((page - 1) * size, total)
    return start..<min(start + size, total)
  }

  package var previous: Int? { page > 1 ? page - 1 : nil }
  package var next: Int? { page < pageCount ? page + 1 : nil }

  /// The pages to name: the first, the last and those near this one; `nil` for a gap between them.
  package var shownPages: [Int?] {
    var shown: [Int?] = []
    var last = 0
    for page in 1...pageCount
    where page == 1 || page == pageCount || abs(page - self.page) <= 2 {
      if page > last + 1 { shown.append(nil) }
      shown.append(page)
      last = page
    }
    return shown
  }

  package static func pageCount(total: Int, size: Int) -> Int {
    max(1, (total + max(1, size) - 1) / max(1, size))
  }
}
