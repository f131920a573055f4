/// How long a stage took, and how much memory the program had used by its end.
package struct StageTiming: Sendable {
  package var stage: Stage
  package var duration: Duration
  /// The most memory that the program has had so far, in bytes; `nil` where it can't be told.
  package var peakMemory: Int?
}

/// Measures the stages of a build.
package struct StageClock: Sendable {
  package private(set) var timings: [StageTiming] = []
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private let memory: @Sendable () -> Int?
  private let observer: (@Sendable (Stage) -> Void)?

  /// Starts; `memory` tells the peak of the program's memory in bytes, and `observer` is told of
  /// each stage when it has ended.
  package init(
    memory: @escaping @Sendable () -> Int?, observer: (@Sendable (Stage) -> Void)? = nil
  ) {
    last = clock.now
    self.memory = memory
    self.observer = observer
  }

  /// Ends a stage; the next begins at once.
  package mutating func finish(_ stage: Stage) {
    let now = clock.now
    timings.append(
      StageTiming(stage: stage, duration: now - last, peakMemory: memory()))
    last = now
    observer?(stage)
  }
}
