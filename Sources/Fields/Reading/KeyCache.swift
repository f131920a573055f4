/// The keys of words that were read before, by their hashes: a word of the notes comes again and again,
/// and finding its key costs a tenth of making it.
package struct KeyCache: Sendable {
  private var entries: [(hash: UInt64, key: String)]

  /// A cache for the words of one note.
  package init() { self.init(capacity: 4096) }

  /// A cache for `capacity` words, a power of two; with none it keeps nothing.
  init(capacity: Int) { entries = Array(repeating: (0, ""), count: capacity) }

  /// The key with this hash, made by `make` where it is not known or another one took its place.
  mutating func key(_ hash: KeyHash, make: () -> String) -> String {
    guard !entries.isEmpty else { return make() }
    let place = Int(truncatingIfNeeded: hash.value ^ (hash.value >> 32)) & (entries.count - 1)
    if entries[place].hash == hash.value { return entries[place].key }
    let key = make()
    entries[place] = (hash.value, key)
    return key
  }
}
