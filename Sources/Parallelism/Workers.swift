import Synchronization

/// Does numbered pieces of work, several at a time, and gives the results in the pieces' order: so
/// the result is the same for any number of workers.
package struct Workers: Sendable {
  package let count: Int

  package init(_ count: Int) { self.count = max(1, count) }

  /// - Throws: the failure of the first piece, in order, of those that failed; only after every
  ///   worker has stopped. No piece is begun after a failure.
  package func map<Output: Sendable, Failure: Error>(
    _ pieces: Int, _ work: @escaping @Sendable (Int) throws(Failure) -> Output
  ) async throws(Failure) -> [Output] {
    let shift = Shift(pieces: pieces, work: work)
    let workers = min(count, pieces)
    guard workers > 1 else { return try Workers.ordered([shift.run()]) }
    let parts = await withTaskGroup(of: Shift<Output, Failure>.Results.self) { group in
      for _ in 0..<workers { group.addTask { shift.run() } }
      var parts: [Shift<Output, Failure>.Results] = []
      for await part in group { parts.append(part) }
      return parts
    }
    return try Workers.ordered(parts)
  }

  private static func ordered<Output, Failure>(
    _ parts: [[(piece: Int, result: Result<Output, Failure>)]]
  ) throws(Failure) -> [Output] {
    var outputs: [Output] = []
    for (_, result) in parts.joined().sorted(by: { $0.piece < $1.piece }) {
      outputs.append(try result.get())
    }
    return outputs
  }
}

/// The work that the workers share: each takes the next piece that nobody has begun.
private final class Shift<Output: Sendable, Failure: Error>: Sendable {
  typealias Results = [(piece: Int, result: Result<Output, Failure>)]

  private let pieces: Int
  private let work: @Sendable (Int) throws(Failure) -> Output
  private let next = Atomic<Int>(0)
  private let hasFailed = Atomic<Bool>(false)

  init(pieces: Int, work: @escaping @Sendable (Int) throws(Failure) -> Output) {
    self.pieces = pieces
    self.work = work
  }

  /// Works until nothing is left, or somebody has failed.
  func run() -> Results {
    var results: Results = []
    while !hasFailed.load(ordering: .relaxed) {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < pieces else { break }
      do throws(Failure) {
        results.append((piece, .success(try work(piece))))
      } catch {
        results.append((piece, .failure(error)))
        hasFailed.store(true, ordering: .relaxed)
      }
    }
    return results
  }
}
