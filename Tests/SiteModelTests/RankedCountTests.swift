import Testing

@testable import SiteModel

@Suite struct RankedCountTests {
  @Test func ranksByCountThenValue() {
    let ranked = RankedCount.of(["b", "a", "c", "b", "a", "b"])
    #expect(ranked.map(\.value) == ["b", "a", "c"])
    #expect(ranked.map(\.count) == [3, 2, 1])
    #expect(RankedCount.of(["y", "x"]).map(\.value) == ["x", "y"])
    #expect(RankedCount.of([Int]()).isEmpty)
  }
}
