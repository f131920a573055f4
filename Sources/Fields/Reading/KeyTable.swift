/// Values by the hashes of keys, for the one look-up that every word of the notes takes: open
/// addressing in one array, at most half of it taken, so that a word without a value costs
/// little more than the look at one place.
struct KeyTable<Value: SetAlgebra & Sendable>: Sendable {
  private var places: [(hash: UInt64, value: Value)]
  private let mask: Int

  /// A table for `capacity` keys.
  init(capacity: Int) {
    var count = 16
    while count < capacity * 2 { count *= 2 }
    places = Array(repeating: (0, []), count: count)
    mask = count - 1
  }

  /// Adds `value` to what the key with this hash has.
  mutating func insert(_ value: Value, for hash: KeyHash) {
    let place = place(of: hash)
    places[place].hash = hash.value
    places[place].value.formUnion(value)
  }

  /// What a key has; nothing for one that is not there.
  subscript(hash: KeyHash) -> Value { places[place(of: hash)].value }

  /// The place of a key, or the free one that it would take.
  private func place(of hash: KeyHash) -> Int {
    var place = Int(truncatingIfNeeded: hash.value ^ (hash.value >> 32)) & mask
    while places[place].hash != hash.value, places[place].hash != 0 { place = (place + 1) & mask }
    return place
  }
}
