package import Prose

/// Every three words that follow each other in a role's text, as hashes.
package struct WordTriples: Sendable, Hashable {
  /// Sorted, each once.
  package let hashes: [UInt64]

  package init(of passages: [Passage]) {
    var hashes: [UInt64] = []
    WordTriples.forEach(in: passages) { hashes.append($0) }
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
  /// for. The words are counted on the way.
  static func sketch(of passages: [Passage], counting words: inout WordCounts) -> [UInt64] {
    var smallest: [UInt64] = []
    smallest.reserveCapacity(sketchSize + 1)
    forEach(in: passages, visitingWord: { words.add($0) }) { hash in
      if smallest.count == sketchSize, let largest = smallest.last, hash >= largest { return }
      let place = smallest.firstIndex { $0 >= hash } ?? smallest.endIndex
      if place < smallest.endIndex, smallest[place] == hash { return }
      smallest.insert(hash, at: place)
      if smallest.count > sketchSize { smallest.removeLast() }
    }
    return smallest
  }

  private static let sketchSize = 16

  /// The smallest hashes.
  package var sketch: ArraySlice<UInt64> { hashes.prefix(WordTriples.sketchSize) }

  private static func forEach(
    in passages: [Passage], visitingWord: (UInt64) -> Void = { _ in }, _ visit: (UInt64) -> Void
  ) {
    for passage in passages {
      var last: (UInt64, UInt64)?
      var middle: UInt64?
      WordHashes.forEach(in: passage.text) { word in
        if let last { visit(combined(last.0, last.1, word)) }
        if let middle { last = (middle, word) }
        middle = word
        visitingWord(word)
      }
    }
  }

  /// The share of the triples of both that both have; `nil` where it is below `threshold`, which
  /// most often shows before all are compared.
  package func resemblance(to other: WordTriples, atLeast threshold: Double) -> Double? {
    // Of n triples in both lists together, s shared ones are the share s / (n - s).
    let total = Double(hashes.count + other.hashes.count)
    let needed = Int(threshold * total / (1 + threshold))
    guard min(hashes.count, other.hashes.count) >= needed else { return nil }
    let similarity = resemblance(to: other, sharing: needed)
    return similarity >= threshold ? similarity : nil
  }

  /// The share of the triples of both that both have.
  package func resemblance(to other: WordTriples) -> Double { resemblance(to: other, sharing: 0) }

  /// 0 where fewer than `needed` are shared.
  private func resemblance(to other: WordTriples, sharing needed: Int) -> Double {
    guard !hashes.isEmpty, !other.hashes.isEmpty else { return 0 }
    var shared = 0
    var (own, others) = (0, 0)
    // How many may be in one list only, if enough are to be shared.
    var spare = (hashes.count - needed, other.hashes.count - needed)
    while own < hashes.count, others < other.hashes.count {
      // Both lists are sorted: the smaller of the two can't come again.
      if hashes[own] < other.hashes[others] {
        own += 1
        spare.0 -= 1
      } else if hashes[own] > other.hashes[others] {
        others += 1
        spare.1 -= 1
      } else {
        shared += 1
        own += 1
        others += 1
      }
      if spare.0 < 0 || spare.1 < 0 { return 0 }
    }
    return Double(shared) / Double(hashes.count + other.hashes.count - shared)
  }

  private static func combined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    ((first &* 0x9E37_79B9_7F4A_7C15) ^ second) &* 0x9E37_79B9_7F4A_7C15 ^ third
  }
}
