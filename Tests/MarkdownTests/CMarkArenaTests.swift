import CMarkGFM
import TestSupport
import Testing

@testable import Markdown

/// A piece of memory that was asked for, with the byte that all of it holds.
private struct Piece {
  var start: UnsafeMutableRawPointer
  var size: Int
  var mark: UInt8

  var bytes: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: start, count: size)
  }

  func fill() { bytes.initializeMemory(as: UInt8.self, repeating: mark) }

  func isIntact(upTo count: Int) -> Bool { isFilled(with: mark, upTo: count) }

  /// Looked at are both ends, where others could reach in, and some of what is between.
  func isFilled(with byte: UInt8, upTo count: Int) -> Bool {
    bytes.prefix(min(count, 16)).allSatisfy { $0 == byte }
      && bytes[..<count].suffix(16).allSatisfy { $0 == byte }
      && stride(from: 0, to: count, by: 4093).allSatisfy { bytes[$0] == byte }
  }
}

@Suite struct CMarkArenaTests {
  /// Sizes of small pieces, of pieces that end chunks, and of pieces with chunks of their own.
  private static let sizes = [0, 1, 7, 8, 24, 200, 4_000, 32_768, 32_769, 300_000, 3_000_000]

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func keepsWhatEachPieceHolds(_ seed: UInt64) throws {
    var random = RandomSource(seed: seed)
    let arena = CMarkArena()
    let memory = CMarkArena.memory.pointee
    var pieces: [Piece] = []
    for step in 0..<200 {
      let mark = UInt8(truncatingIfNeeded: step)
      let size = try #require(CMarkArenaTests.sizes.randomElement(using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1:
        let start = try #require(memory.calloc(1, size))
        let piece = Piece(start: start, size: size, mark: mark)
        #expect(piece.isFilled(with: 0, upTo: size))
        #expect(Int(bitPattern: start) % 8 == 0)
        piece.fill()
        pieces.append(piece)
      case 2 where !pieces.isEmpty:
        // The last one most often: that is the one that may grow where it is.
        let index = Bool.random(using: &random) ? pieces.count - 1 : pieces.count / 2
        let old = pieces[index]
        let start = try #require(memory.realloc(old.start, size))
        let new = Piece(start: start, size: size, mark: old.mark)
        #expect(new.isIntact(upTo: min(old.size, size)))
        new.fill()
        pieces[index] = new
      case 3 where !pieces.isEmpty:
        let piece = pieces.remove(at: Bool.random(using: &random) ? pieces.count - 1 : 0)
        memory.free(piece.start)
      default: break
      }
      #expect(pieces.allSatisfy { $0.isIntact(upTo: $0.size) })
    }
    withExtendedLifetime(arena) {}
  }

  @Test func givesTheThreadBackToTheArenaAround() throws {
    let outer = CMarkArena()
    let memory = CMarkArena.memory.pointee
    let first = Piece(start: try #require(memory.calloc(1, 100)), size: 100, mark: 1)
    first.fill()
    do {
      let inner = CMarkArena()
      let other = Piece(start: try #require(memory.calloc(1, 100)), size: 100, mark: 2)
      other.fill()
      withExtendedLifetime(inner) {}
    }
    let second = Piece(start: try #require(memory.realloc(first.start, 200)), size: 200, mark: 1)
    #expect(second.isIntact(upTo: 100))
    // It was the last piece of its arena, and grew where it was.
    #expect(second.start == first.start)
    withExtendedLifetime(outer) {}
  }
}
