import Dispatch
import Publishing
import Synchronization

/// A line on the terminal that says what the program is at, from the second second on; it is gone
/// when the work is done.
///
/// It is drawn by a queue of its own, as the work may keep all of Swift's threads busy. No escape
/// sequences are needed: spaces write over what stands there.
final class ProgressLine: Sendable {
  private struct State {
    var text: ProgressText
    var drawn = ""
    var isShown = false
  }

  /// How long nothing is said, and how often the line is looked at after that.
  private static let patience = DispatchTimeInterval.milliseconds(1000)
  private static let pause = DispatchTimeInterval.milliseconds(100)

  private let state: Mutex<State>
  private let terminal: Terminal?
  private let queue = DispatchQueue(label: "progress")
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  /// Draws on standard error where that is a terminal that can go back on its line.
  init(_ text: ProgressText, isQuiet: Bool) {
    state = Mutex(State(text: text))
    terminal = isQuiet ? nil : Terminal.standardError
    start = clock.now
  }

  /// Goes on to what follows a stage.
  @Sendable func finish(_ stage: Stage) {
    state.withLock { $0.text.finish(stage) }
  }

  /// Shows the line while the work takes.
  func shown<Result>(during work: () async throws -> Result) async rethrows -> Result {
    begin()
    defer { end() }
    return try await work()
  }

  /// Begins to show the line, in a second.
  func begin() {
    guard terminal != nil else { return }
    state.withLock { $0.isShown = true }
    wait(ProgressLine.patience)
  }

  /// Takes the line away, for good.
  func end() {
    guard let terminal else { return }
    state.withLock { state in
      state.isShown = false
      terminal.draw("", over: state.drawn)
      state.drawn = ""
    }
  }

  private func wait(_ time: DispatchTimeInterval) {
    queue.asyncAfter(deadline: .now() + time) { [weak self] in self?.draw() }
  }

  private func draw() {
    guard let terminal else { return }
    let isShown = state.withLock { state in
      guard state.isShown else { return false }
      let seconds = Int((clock.now - start).components.seconds)
      let line = state.text.line(seconds: seconds, width: terminal.width)
      if line != state.drawn { terminal.draw(line, over: state.drawn) }
      state.drawn = line
      return true
    }
    if isShown { wait(ProgressLine.pause) }
  }
}
