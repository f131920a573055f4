/// The words of a text as hashes, without regard to the case of ASCII letters.
///
/// FNV-1a, 64 bit: <http://www.isthe.com/chongo/tech/comp/fnv/>
package struct WordHashes: Sequence, IteratorProtocol {
  private var bytes: String.UTF8View.Iterator

  package init(text: String.UTF8View) {
    bytes = text.makeIterator()
  }

  package mutating func next() -> UInt64? {
    var hash: UInt64?
    while let byte = bytes.next() {
      guard let letter = WordHashes.letter(byte) else {
        if hash != nil { return hash }
        continue
      }
      hash = ((hash ?? 0xcbf2_9ce4_8422_2325) ^ UInt64(letter)) &* 0x100_0000_01b3
    }
    return hash
  }

  /// The hash of several words in a row.
  package static func phrase(_ words: some Sequence<UInt64>) -> UInt64 {
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
