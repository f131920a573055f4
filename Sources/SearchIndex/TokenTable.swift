/// Every token once, numbered in the order in which they were first met.
///
/// A table with open addressing over the tokens' bytes, which lie one after the other: a token that
/// is met again, as nearly all are, costs a hash of its bytes and one comparison.
struct TokenTable {
  private var bytes: [UInt8] = []
  /// Where each token ends in ``bytes``.
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// The number of a token plus one, at the place that its hash gives or one of the next; 0 where
  /// there is none.
  private var slots = [UInt32](repeating: 0, count: 1024)

  var count: Int { ends.count }

  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// The number of a token, which is put in where it is new.
  mutating func number(of token: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = TokenTable.hash(token)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isEqual(number, to: token) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes.append(contentsOf: token)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func isEqual(_ number: Int, to token: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == token.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      token.indices.allSatisfy { token[$0] == bytes[start + $0] }
    }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a with 64 bits, folded: <http://www.isthe.com/chongo/tech/comp/fnv/>
  private static func hash(_ token: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in token { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
