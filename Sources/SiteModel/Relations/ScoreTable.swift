/// Sums by number, and of how many values each is, for a known number of additions: a table with open
/// addressing, as the sums of one role last for microseconds and a `Dictionary` spends more than that
/// on growing and hashing.
struct ScoreTable {
  private var slots: [Slot]
  private let shift: UInt64

  private struct Slot {
    /// -1 where the slot is free.
    var key: Int32
    var count: Int32
    var sum: Double
  }

  /// Has room for `capacity` different numbers, none of them negative.
  init(capacity: Int) {
    let bits = UInt64.bitWidth - UInt64(max(1, capacity)).leadingZeroBitCount + 1
    slots = Array(repeating: Slot(key: -1, count: 0, sum: 0), count: 1 << bits)
    shift = UInt64(UInt64.bitWidth - bits)
  }

  /// Adds `value` to the sums of all `keys`.
  mutating func add(_ value: Double, to keys: some Sequence<Int32>) {
    let (mask, shift) = (slots.count - 1, shift)
    slots.withUnsafeMutableBufferPointer { slots in
      for key in keys {
        // Multiplication by 2^64 divided by the golden ratio spreads numbers that follow each other:
        // D. Knuth, "The Art of Computer Programming", volume 3, section 6.4.
        var place = Int((UInt64(UInt32(bitPattern: key)) &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[place].key != key && slots[place].key >= 0 { place = (place + 1) & mask }
        slots[place].key = key
        slots[place].count += 1
        slots[place].sum += value
      }
    }
  }

  /// Visits all sums, in no order that means anything.
  func forEach(_ visit: (_ key: Int32, _ sum: Double, _ count: Int32) -> Void) {
    for slot in slots where slot.key >= 0 { visit(slot.key, slot.sum, slot.count) }
  }
}
