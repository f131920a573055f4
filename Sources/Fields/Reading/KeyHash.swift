/// A hash of a word's key that grows byte by byte as the word is read (FNV-1a, 64 bit). It is wide
/// enough to stand for the key: different words of notes don't share one.
struct KeyHash: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The hash of nothing yet.
  init() {}

  /// The hash of a whole key.
  init(_ key: some Sequence<UInt8>) {
    for byte in key { add(byte) }
  }
}
