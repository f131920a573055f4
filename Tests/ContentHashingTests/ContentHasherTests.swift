import ContentHashing
import Testing

@Suite struct ContentHasherTests {
  private static func hash(_ combine: (inout ContentHasher) -> Void) -> ContentHash {
    var hasher = ContentHasher()
    combine(&hasher)
    return hasher.hash
  }

  /// The figure comes from the description alone, worked out in Python with its `xxhash`.
  @Test func isTheSameInEveryRun() {
    let hash = Self.hash {
      $0.combine("notes")
      $0.combine(7)
      $0.combine(0.5)
      $0.combine(true)
      $0.combine(["a", "b"])
      $0.combine(nil as Int?)
    }
    #expect(hash.value == 4_445_688_338_833_118_804)
  }

  @Test func tellsRowsOfValuesApart() {
    let rows: [(inout ContentHasher) -> Void] = [
      { _ in },
      { $0.combine("") },
      { $0.combine(0) },
      { $0.combine([0]) },
      { $0.combine("ab") },
      {
        $0.combine("a"); $0.combine("b")
      },
      {
        $0.combine("a"); $0.combine("b"); $0.combine("")
      },
      { $0.combine(["a", "b"]) },
      { $0.combine(["ab"]) },
      {
        $0.combine("b"); $0.combine("a")
      },
      {
        $0.combine(1); $0.combine(2)
      },
      {
        $0.combine(2); $0.combine(1)
      },
      {
        $0.combine(nil as Int?); $0.combine(1)
      },
      { $0.combine(Optional(1)) },
      { $0.combine(1.0) },
      {
        $0.combine(0.0); $0.combine(0)
      },
      { $0.combine("\u{E9}") },
      { $0.combine("e\u{301}") },
    ]
    #expect(Set(rows.map(Self.hash)).count == rows.count)
  }

  /// Each bit of a number moves about half of the bits of the hash.
  @Test func spreadsEveryBit() {
    for bit in 0..<63 {
      let one = Self.hash {
        $0.combine(12345); $0.combine(0)
      }
      let other = Self.hash {
        $0.combine(12345 ^ (1 << bit)); $0.combine(0)
      }
      #expect((16...48).contains((one.value ^ other.value).nonzeroBitCount), "bit \(bit)")
    }
  }
}
