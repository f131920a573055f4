import Testing

@testable import Publishing

@Suite struct StageClockTests {
  @Test func measuresStagesInOrder() {
    var clock = StageClock { 4096 }
    for stage in Stage.allCases { clock.finish(stage) }
    #expect(clock.timings.map(\.stage) == Stage.allCases)
    #expect(clock.timings.allSatisfy { $0.duration >= .zero && $0.peakMemory == 4096 })
  }

  @Test func knowsNoMemoryWhereItCantBeTold() {
    var clock = StageClock { nil }
    clock.finish(.read)
    #expect(clock.timings.first?.peakMemory == nil)
  }
}
