/// A map from hashes to small numbers in one flat array: open addressing, a power of two of places,
/// at most half of them taken.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int) {
    var places = 16
    while places < capacity * 2 { places *= 2 }
    keys = [UInt64](repeating: 0, count: places)
    values = [Int32](repeating: -1, count: places)
    mask = places - 1
  }

  /// The number of `key`, -1 when there is none.
  ///
  /// - Precondition: `key` is not 0, the sign of an empty place.
  func value(of key: UInt64) -> Int32 {
    var place = Self.place(of: key, mask)
    while true {
      let found = keys[place]
      if found == key { return values[place] }
      if found == 0 { return -1 }
      place = (place + 1) & mask
    }
  }

  /// Gives `key` the number `value` unless it has one.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if count * 2 >= keys.count { grow() }
    var place = Self.place(of: key, mask)
    while keys[place] != 0 {
      if keys[place] == key { return }
      place = (place + 1) & mask
    }
    keys[place] = key
    values[place] = value
    count += 1
  }

  private mutating func grow() {
    var table = HashTable(capacity: keys.count)
    for place in keys.indices where keys[place] != 0 { table.insert(keys[place], values[place]) }
    self = table
  }

  private static func place(of key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
