import Testing

@testable import SiteModel

@Suite struct PagingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let page: Int
    let total: Int
    let size: Int
    let pages: Int
    let range: Range<Int>
    let shown: String
    var testDescription: String { "page \(page) of \(total) by \(size)" }

    init(
      _ page: Int, of total: Int, by size: Int, _ pages: Int, _ range: Range<Int>, _ shown: String
    ) {
      self.page = page
      self.total = total
      self.size = size
      self.pages = pages
      self.range = range
      self.shown = shown
    }
  }

  @Test(arguments: [
    Case(1, of: 0, by: 50, 1, 0..<0, "1"),
    Case(1, of: 1, by: 50, 1, 0..<1, "1"),
    Case(1, of: 50, by: 50, 1, 0..<50, "1"),
    Case(1, of: 51, by: 50, 2, 0..<50, "1 2"),
    Case(2, of: 51, by: 50, 2, 50..<51, "1 2"),
    Case(1, of: 900, by: 50, 18, 0..<50, "1 2 3 … 18"),
    Case(4, of: 900, by: 50, 18, 150..<200, "1 2 3 4 5 6 … 18"),
    Case(9, of: 900, by: 50, 18, 400..<450, "1 … 7 8 9 10 11 … 18"),
    Case(18, of: 900, by: 50, 18, 850..<900, "1 … 16 17 18"),
    Case(3, of: 10, by: 0, 10, 2..<3, "1 2 3 4 5 … 10"),
    Case(9, of: 10, by: 5, 2, 10..<10, "1 2"),
  ])
  func dividesLists(_ row: Case) {
    let paging = Paging(page: row.page, total: row.total, size: row.size)
    #expect(paging.pageCount == row.pages)
    #expect(paging.range == row.range)
    #expect(
      paging.shownPages.map { $0.map(String.init) ?? "…" }.joined(separator: " ") == row.shown)
  }

  @Test(arguments: [(1, 1, nil, nil), (1, 3, nil, 2), (2, 3, 1, 3), (3, 3, 2, nil)])
  func namesNeighbours(_ row: (page: Int, pages: Int, previous: Int?, next: Int?)) {
    let paging = Paging(page: row.page, total: row.pages * 10, size: 10)
    #expect(paging.previous == row.previous)
    #expect(paging.next == row.next)
  }

  @Test(arguments: [0, 1, 49, 50, 51, 99, 100, 901])
  func showsEveryEntryOnce(_ total: Int) {
    let pages = 1...Paging.pageCount(total: total, size: 50)
    let all = pages.flatMap { Array(Paging(page: $0, total: total, size: 50).range) }
    #expect(all == Array(0..<total))
  }
}
