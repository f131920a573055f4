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
