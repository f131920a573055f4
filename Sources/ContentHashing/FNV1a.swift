/// A number for a few bytes, the same on every machine and in every version: FNV-1a, 64 bit.
///
/// <http://www.isthe.com/chongo/tech/comp/fnv/>
///
/// What is hashed while notes are read has loops of its own, since they fold letters, look for the
/// ends of words and lines, or hash words that are hashes already, in the same pass.
package enum FNV1a {
  /// What the hash of nothing is.
  package static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of bytes, or from another `basis` a second one that has nothing to do with it.
  package static func hash(of bytes: [UInt8], from basis: UInt64 = basis) -> UInt64 {
    fold(bytes, from: basis)
  }

  /// The same of a text in UTF-8.
  package static func hash(of text: String.UTF8View, from basis: UInt64 = basis) -> UInt64 {
    fold(text, from: basis)
  }

  // Not offered itself: other modules would get no copy of it for their type of bytes.
  private static func fold(_ bytes: some Sequence<UInt8>, from basis: UInt64) -> UInt64 {
    bytes.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
