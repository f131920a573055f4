/// Work that takes too long is given up.
enum Deadline {
  struct Passed: Error {}

  /// Does `work`, and cancels it when `duration` has passed before it is done.
  ///
  /// - Throws: ``Passed`` then, and what `work` throws.
  static func run<Output: Sendable>(
    _ duration: Duration, _ work: @escaping @Sendable () async throws -> Output
  ) async throws -> Output {
    try await withThrowingTaskGroup(of: Output.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: duration)
        throw Passed()
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw Passed() }
      return first
    }
  }
}
