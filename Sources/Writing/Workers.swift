import Synchronization

/// Does numbered pieces of work, several at a time, and gives the results in the pieces' order.
struct Workers: Sendable {
  let count: Int

  init(_ count: Int) { self.count = max(1, count) }

  /// - Throws: the failure of the first piece, in order, of those that failed; only after every
  ///   worker has stopped. No piece is begun after a failure.
  func map<Output: Sendable>(
    _ pieces: Int,
    _ work: @escaping @Sendable (Int) throws(WritingError) -> Output
  ) async throws(WritingError) -> [Output] {
    let shift = Shift<Output>(pieces: pieces, work: work)
    let workers = min(count, pieces)
    guard workers > 1 else { return try Workers.ordered([shift.run()]) }
    let parts = await withTaskGroup(of: [Int: Result<Output, WritingError>].self) { group in
      for _ in 0..<workers { group.addTask { shift.run() } }
      var parts: [[Int: Result<Output, WritingError>]] = []
      for await part in group { parts.append(part) }
      return parts
    }
    return try Workers.ordered(parts)
  }

  private static func ordered<Output>(
    _ parts: [[Int: Result<Output, WritingError>]]
  ) throws(WritingError) -> [Output] {
    var outputs: [Output] = []
    for (_, result) in parts.joined().sorted(by: { $0.key < $1.key }) {
      outputs.append(try result.get())
    }
    return outputs
  }
}

/// The work that the workers share: each takes the next piece that nobody has begun.
private final class Shift<Output: Sendable>: Sendable {
  private let pieces: Int
  private let work: @Sendable (Int) throws(WritingError) -> Output
  private let next = Atomic<Int>(0)
  private let hasFailed = Atomic<Bool>(false)

  init(pieces: Int, work: @escaping @Sendable (Int) throws(WritingError) -> Output) {
    self.pieces = pieces
    self.work = work
  }

  /// Works until nothing is left, or somebody has failed.
  func run() -> [Int: Result<Output, WritingError>] {
    var results: [Int: Result<Output, WritingError>] = [:]
    while !hasFailed.load(ordering: .relaxed) {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < pieces else { break }
      do throws(WritingError) {
        results[piece] = .success(try work(piece))
      } catch {
        results[piece] = .failure(error)
        hasFailed.store(true, ordering: .relaxed)
      }
    }
    return results
  }
}
