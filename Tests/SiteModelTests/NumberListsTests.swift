import Testing

@testable import SiteModel

@Suite struct NumberListsTests {
  @Test func keepsEveryList() {
    let lists = [[3, 1], [], [2, 2, 3]]
    let kept = NumberLists(lists)
    #expect(kept.count == 3)
    #expect(lists.indices.map { kept[$0].map { Int($0) } } == lists)
  }

  @Test func ranksWhatSomeRowsHold() {
    let lists = NumberLists([[3, 1], [], [2, 2, 3], [9]])
    let ranked = lists.ranked(in: [0, 1, 2])
    #expect(ranked.map(\.value) == [2, 3, 1])
    #expect(ranked.map(\.count) == [2, 2, 1])
  }

  @Test func sumsByNumber() {
    var table = ScoreTable(capacity: 3)
    table.add(1, to: [7])
    table.add(2, to: [1 << 20])
    table.add(0.5, to: [7])
    table.add(4, to: [0])
    var sums: [Int32: Double] = [:]
    var counts: [Int32: Int32] = [:]
    table.forEach { key, sum, count in
      sums[key] = sum
      counts[key] = count
    }
    #expect(sums == [7: 1.5, 1 << 20: 2, 0: 4])
    #expect(counts == [7: 2, 1 << 20: 1, 0: 1])
  }
}
