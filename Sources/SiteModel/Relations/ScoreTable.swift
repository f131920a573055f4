/// Sums by number, for a known number of additions: a table with open addressing, as the sums of
/// one role last for microseconds and a `Dictionary` spends more than that on growing and hashing.
struct ScoreTable {
  private var keys: [Int32]
  private var sums: [Double]
  private let shift: UInt64

  /// Has room for `capacity` different numbers.
  init(capacity: Int) {
    let bits = UInt64.bitWidth - UInt64(max(1, capacity)).leadingZeroBitCount + 1
    keys = Array(repeating: -1, count: 1 << bits)
    sums = Array(repeating: 0, count: 1 << bits)
    shift = UInt64(UInt64.bitWidth - bits)
  }

  mutating func add(_ value: Double, to key: Int32) {
    // Multiplication by 2^64 divided by the golden ratio spreads numbers that follow each other:
    // D. Knuth, "The Art of Computer Programming", volume 3, section 6.4.
    var slot = Int((UInt64(UInt32(bitPattern: key)) &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != key {
      if keys[slot] < 0 {
        keys[slot] = key
        break
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    sums[slot] += value
  }

  /// Visits all sums, in no order that means anything.
  func forEach(_ visit: (Int32, Double) -> Void) {
    for slot in keys.indices where keys[slot] >= 0 { visit(keys[slot], sums[slot]) }
  }
}
