import Testing

@testable import SiteModel

@Suite struct RankedCountTests {
  @Test func ranksByCountThenValue() {
    let ranked = RankedCount.of(["b", "a", "c", "b", "a", "b"], limit: 9)
    #expect(ranked.map(\.value) == ["b", "a", "c"])
    #expect(ranked.map(\.count) == [3, 2, 1])
    #expect(RankedCount.of(["y", "x"], limit: 2).map(\.value) == ["x", "y"])
    #expect(RankedCount.of([Int](), limit: 3).isEmpty)
  }

  @Test(arguments: 0...5) func takesTheFirstOfThem(limit: Int) {
    let values = [4, 4, 1, 3, 3, 2, 5, 5, 5]
    #expect(
      RankedCount.of(values, limit: limit).map(\.value) == Array([5, 3, 4, 1, 2].prefix(limit)))
  }
}
