import Synchronization
import Testing

@testable import Publishing

@Suite struct StageClockTests {
  @Test func measuresStagesInOrder() {
    var clock = StageClock { 4096 }
    for stage in Stage.allCases { clock.finish(stage) }
    #expect(clock.timings.map(\.stage) == Stage.allCases)
    #expect(clock.timings.allSatisfy { $0.duration >= .zero && $0.peakMemory == 4096 })
  }

  @Test func tellsOfEachStageWhenItHasEnded() {
    let told = Told()
    var clock = StageClock(memory: { nil }, observer: told.tell)
    clock.finish(.read)
    #expect(told.stages == [.read])
    clock.finish(.notes)
    #expect(told.stages == [.read, .notes])
  }

  @Test func knowsNoMemoryWhereItCantBeTold() {
    var clock = StageClock { nil }
    clock.finish(.read)
    #expect(clock.timings.first?.peakMemory == nil)
  }
}

/// What an observer was told.
private final class Told: Sendable {
  private let told = Mutex<[Stage]>([])

  var stages: [Stage] { told.withLock { $0 } }

  @Sendable func tell(_ stage: Stage) { told.withLock { $0.append(stage) } }
}
