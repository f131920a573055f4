import Synchronization
import Testing

@testable import Parallelism

@Suite struct WorkersTests {
  struct Failure: Error, Equatable {
    let piece: Int
  }

  @Test(arguments: [0, 1, 2, 8, 100], [0, 1, 7, 500])
  func givesResultsInOrder(_ workers: Int, _ pieces: Int) async {
    let squares = await Workers(workers).map(pieces) { $0 * $0 }
    #expect(squares == (0..<pieces).map { $0 * $0 })
  }

  @Test(arguments: [1, 2, 8])
  func doesEveryPieceOnce(_ workers: Int) async {
    let counts = Mutex([Int](repeating: 0, count: 300))
    _ = await Workers(workers).map(300) { piece in counts.withLock { $0[piece] += 1 } }
    #expect(counts.withLock { $0 } == [Int](repeating: 1, count: 300))
  }

  @Test(arguments: [1, 2, 8])
  func throwsTheFirstFailure(_ workers: Int) async {
    await #expect(throws: Failure(piece: 0)) {
      try await Workers(workers).map(100) { piece throws(Failure) -> Int in
        throw Failure(piece: piece)
      }
    }
  }

  @Test(arguments: [1, 4])
  func beginsNothingAfterAFailure(_ workers: Int) async {
    let begun = Mutex(0)
    await #expect(throws: Failure(piece: 3)) {
      try await Workers(workers).map(100_000) { piece throws(Failure) -> Int in
        begun.withLock { $0 += 1 }
        if piece == 3 { throw Failure(piece: piece) }
        return piece
      }
    }
    #expect(begun.withLock { $0 } < 100_000)
  }

  @Test func hasAtLeastOneWorker() {
    #expect(Workers(-3).count == 1)
    #expect(Workers(5).count == 5)
  }
}
