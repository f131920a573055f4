/// The words of a text as hashes, without regard to the case of ASCII letters.
///
/// FNV-1a, 64 bit: <http://www.isthe.com/chongo/tech/comp/fnv/>
package enum WordHashes {
  /// The words of a text, in their order.
  package static func of(_ text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    forEach(in: text) { hashes.append($0) }
    return hashes
  }

  /// Visits the words of a text, in their order.
  package static func forEach(in text: String, _ visit: (UInt64) -> Void) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { visitAll($0, visit) }
    if isContiguous == nil { Array(text.utf8).withUnsafeBufferPointer { visitAll($0, visit) } }
  }

  private static func visitAll(_ bytes: UnsafeBufferPointer<UInt8>, _ visit: (UInt64) -> Void) {
    var hash = basis
    var isInWord = false
    for byte in bytes {
      if let letter = letter(byte) {
        hash = (hash ^ UInt64(letter)) &* prime
        isInWord = true
      } else if isInWord {
        visit(hash)
        hash = basis
        isInWord = false
      }
    }
    if isInWord { visit(hash) }
  }

  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  /// The hash of several words in a row.
  package static func phrase(_ words: [UInt64]) -> UInt64 {
    words.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
  }

  /// A letter or digit in lower case; bytes past ASCII count as letters.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      0x80...:
      byte
    default: nil
    }
  }
}
