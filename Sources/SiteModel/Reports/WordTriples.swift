import Prose
import Roles

/// Every three words that follow each other in a role's text, as hashes.
package struct WordTriples: Sendable, Hashable {
  /// Sorted, each once.
  package let hashes: [UInt64]

  package init(of role: SiteRole) {
    var hashes: [UInt64] = []
    WordTriples.forEach(in: role) { hashes.append($0) }
    self.init(hashes: hashes)
  }

  /// Other marks of a role, compared in the same way.
  package init(hashes: [UInt64]) {
    var hashes = hashes
    hashes.sort()
    var last: UInt64?
    hashes.removeAll { hash in
      defer { last = hash }
      return hash == last
    }
    self.hashes = hashes
  }

  /// The smallest hashes of a role, each once: what stands for all of them when copies are looked
  /// for.
  static func sketch(of role: SiteRole) -> [UInt64] {
    var smallest: [UInt64] = []
    forEach(in: role) { hash in
      if smallest.count == sketchSize, let largest = smallest.last, hash >= largest { return }
      let place = smallest.firstIndex { $0 >= hash } ?? smallest.endIndex
      if place < smallest.endIndex, smallest[place] == hash { return }
      smallest.insert(hash, at: place)
      if smallest.count > sketchSize { smallest.removeLast() }
    }
    return smallest
  }

  private static let sketchSize = 8

  /// The smallest hashes.
  package var sketch: ArraySlice<UInt64> { hashes.prefix(WordTriples.sketchSize) }

  private static func forEach(in role: SiteRole, _ visit: (UInt64) -> Void) {
    for passage in role.role.entry.passages {
      var last: (UInt64, UInt64)?
      var middle: UInt64?
      for word in WordHashes(text: passage.text.utf8) {
        if let last { visit(combined(last.0, last.1, word)) }
        if let middle { last = (middle, word) }
        middle = word
      }
    }
  }

  /// The share of the triples of both that both have.
  package func resemblance(to other: WordTriples) -> Double {
    guard !hashes.isEmpty, !other.hashes.isEmpty else { return 0 }
    var shared = 0
    var (own, others) = (0, 0)
    while own < hashes.count, others < other.hashes.count {
      if hashes[own] == other.hashes[others] { shared += 1 }
      // Both lists are sorted: the smaller of the two can't come again.
      if hashes[own] <= other.hashes[others] { own += 1 } else { others += 1 }
    }
    return Double(shared) / Double(hashes.count + other.hashes.count - shared)
  }

  private static func combined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    ((first &* 0x9E37_79B9_7F4A_7C15) ^ second) &* 0x9E37_79B9_7F4A_7C15 ^ third
  }
}
