/// Values by the hashes of keys, for the one look-up that every word of the notes takes: open
/// addressing in one array, at most a quarter of it taken, so that a word without a value costs
/// little more than the look at one place.
struct KeyTable<Value: Sendable>: Sendable {
  private let places: [(hash: UInt64, value: Value?)]
  private let mask: Int

  init(_ values: [String: Value]) {
    var count = 16
    while count < values.count * 4 { count *= 2 }
    let mask = count - 1
    var places: [(hash: UInt64, value: Value?)] = Array(repeating: (0, nil), count: count)
    for (key, value) in values {
      let hash = KeyHash(key.utf8)
      var place = Self.place(of: hash, mask)
      while places[place].value != nil { place = (place + 1) & mask }
      places[place] = (hash.value, value)
    }
    self.places = places
    self.mask = mask
  }

  subscript(hash: KeyHash) -> Value? {
    var place = Self.place(of: hash, mask)
    while let value = places[place].value {
      if places[place].hash == hash.value { return value }
      place = (place + 1) & mask
    }
    return nil
  }

  private static func place(of hash: KeyHash, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash.value ^ (hash.value >> 32)) & mask
  }
}
