/// Sums by number, and of how many values each is, for a known number of additions: a table with open
/// addressing, as the sums of one role last for microseconds and a `Dictionary` spends more than that
/// on growing and hashing. Where the numbers are few each has a place of its own.
struct ScoreTable {
  private var slots: [Slot]
  private let shift: UInt64
  private let multiplier: UInt64

  private struct Slot {
    /// -1 where the slot is free.
    var key: Int32
    var count: Int32
    var sum: Double
  }

  /// Has room for `capacity` different numbers, all of them from 0 to below `bound`.
  init(capacity: Int, bound: Int) {
    let bits = UInt64.bitWidth - UInt64(max(1, capacity)).leadingZeroBitCount + 1
    if bound <= 1 << bits {
      (multiplier, shift) = (1, 0)
    } else {
      // The golden ratio spreads numbers that follow each other: D. Knuth, "The Art of Computer
      // Programming", volume 3, section 6.4.
      (multiplier, shift) = (0x9E37_79B9_7F4A_7C15, UInt64(UInt64.bitWidth - bits))
    }
    slots = Array(
      repeating: Slot(key: -1, count: 0, sum: 0), count: multiplier == 1 ? max(1, bound) : 1 << bits
    )
  }

  /// Adds `value` to the sums of all `keys`.
  mutating func add(_ value: Double, to keys: some Sequence<Int32>) {
    let (last, shift, multiplier) = (slots.count - 1, shift, multiplier)
    slots.withUnsafeMutableBufferPointer { slots in
      for key in keys {
        var place = Int((UInt64(UInt32(bitPattern: key)) &* multiplier) >> shift)
        while slots[place].key != key && slots[place].key >= 0 {
          place = place == last ? 0 : place + 1
        }
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
