import Testing

@testable import SiteModel

@Suite struct NumberListsTests {
  @Test func keepsEveryList() {
    let lists = [[3, 1], [], [2, 2, 3]]
    let kept = NumberLists(lists)
    #expect(kept.count == 3)
    #expect(lists.indices.map { kept[$0].map { Int($0) } } == lists)
  }

  /// With a large number in some row few are sorted, and many are counted.
  @Test(arguments: [9, 100_000]) func ranksWhatSomeRowsHold(largest: Int) {
    let lists = NumberLists([[3, 1], [], [2, 2, 3], [largest]])
    let ranked = lists.ranked(in: [0, 1, 2], limit: 9)
    #expect(ranked.map(\.value) == [2, 3, 1])
    #expect(ranked.map(\.count) == [2, 2, 1])
    #expect(lists.ranked(in: [0, 1, 2], limit: 1).map(\.value) == [2])
    #expect(lists.ranked(in: [3], limit: 1).map(\.value) == [Int32(largest)])
    #expect(lists.ranked(in: [1], limit: 5).isEmpty)
  }

  /// Each number in a place of its own, and in one that its hash gives.
  @Test(arguments: [8, 1 << 21]) func sumsByNumber(bound: Int) {
    let most = Int32(bound - 1)
    var table = ScoreTable(capacity: 3, bound: bound)
    table.add(1, to: [5])
    table.add(2, to: [most])
    table.add(0.5, to: [5])
    table.add(4, to: [0])
    var sums: [Int32: Double] = [:]
    var counts: [Int32: Int32] = [:]
    table.forEach { key, sum, count in
      sums[key] = sum
      counts[key] = count
    }
    #expect(sums == [5: 1.5, most: 2, 0: 4])
    #expect(counts == [5: 2, most: 1, 0: 1])
  }
}
