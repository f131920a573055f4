/// A map from hashes to small numbers in one flat array: open addressing, a power of two of places,
/// at most half of them taken.
package struct HashTable: Sendable {
  /// A place: the key and its number side by side, so that a look costs one line of memory.
  private struct Place: Sendable {
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  private var places: [Place]
  private var mask: Int
  package private(set) var count = 0

  package init(capacity: Int) {
    var places = 16
    while places < capacity * 2 { places *= 2 }
    self.places = [Place](repeating: Place(), count: places)
    mask = places - 1
  }

  /// The number of `key`, -1 when there is none.
  ///
  /// - Precondition: `key` is not 0, the sign of an empty place.
  package func value(of key: UInt64) -> Int32 {
    var place = Self.place(of: key, mask)
    while true {
      let found = places[place]
      if found.key == key { return found.value }
      if found.key == 0 { return -1 }
      place = (place + 1) & mask
    }
  }

  /// Gives `key` the number `value` unless it has one.
  package mutating func insert(_ key: UInt64, _ value: Int32) {
    if count * 2 >= places.count { grow() }
    var place = Self.place(of: key, mask)
    while places[place].key != 0 {
      if places[place].key == key { return }
      place = (place + 1) & mask
    }
    places[place] = Place(key: key, value: value)
    count += 1
  }

  private mutating func grow() {
    var table = HashTable(capacity: places.count)
    for place in places where place.key != 0 { table.insert(place.key, place.value) }
    self = table
  }

  private static func place(of key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// The keys with their numbers, in the order of both.
  package var entries: [(key: UInt64, value: Int32)] {
    places.filter { $0.key != 0 }.map { ($0.key, $0.value) }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
  }
}
