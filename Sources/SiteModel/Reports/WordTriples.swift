import Prose
import Roles

/// Every three words that follow each other in a role's text, as hashes.
struct WordTriples {
  private let hashes: Set<UInt64>

  init(of role: SiteRole) {
    var hashes: Set<UInt64> = []
    for passage in role.role.entry.passages {
      var words = WordHashes(text: passage.text.utf8)
      var last: (UInt64, UInt64)?
      var middle: UInt64?
      while let word = words.next() {
        if let last { hashes.insert(WordTriples.combined(last.0, last.1, word)) }
        if let middle { last = (middle, word) }
        middle = word
      }
    }
    self.hashes = hashes
  }

  /// The eight smallest hashes.
  var sketch: ArraySlice<UInt64> { hashes.sorted().prefix(8) }

  /// The share of the triples of both that both have.
  func resemblance(to other: WordTriples) -> Double {
    guard !hashes.isEmpty, !other.hashes.isEmpty else { return 0 }
    let shared = Double(hashes.intersection(other.hashes).count)
    return shared / (Double(hashes.count) + Double(other.hashes.count) - shared)
  }

  private static func combined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    ((first &* 0x9E37_79B9_7F4A_7C15) ^ second) &* 0x9E37_79B9_7F4A_7C15 ^ third
  }
}

/// The words of a text as hashes, without regard to the case of ASCII letters.
///
/// FNV-1a, 64 bit: <http://www.isthe.com/chongo/tech/comp/fnv/>
private struct WordHashes: IteratorProtocol {
  private var bytes: String.UTF8View.Iterator

  init(text: String.UTF8View) {
    bytes = text.makeIterator()
  }

  mutating func next() -> UInt64? {
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
