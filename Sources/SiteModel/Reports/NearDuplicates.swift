/// Two roles whose words are nearly the same.
import Prose
import Roles

package struct NearDuplicate: Sendable, Hashable {
  package var first: Int
  package var second: Int
  /// The share of their word triples that both have, 0 to 1.
  package var similarity: Double
}

extension Site {
  /// Pairs of roles that share most of their text, the most alike first.
  ///
  /// Candidates share one of a role's few smallest hashes of word triples (a "bottom-k sketch":
  /// A. Broder, "On the resemblance and containment of documents", 1997), so roles are never
  /// compared pair by pair.
  package func nearDuplicates(atLeast threshold: Double = 0.6) -> [NearDuplicate] {
    let shingles = roles.map(Shingles.init)
    var buckets: [UInt64: [Int]] = [:]
    for (role, shingle) in shingles.enumerated() {
      for hash in shingle.sketch { buckets[hash, default: []].append(role) }
    }
    var pairs: Set<[Int]> = []
    for bucket in buckets.values where bucket.count > 1 && bucket.count <= 64 {
      for (offset, first) in bucket.enumerated() {
        for second in bucket[(offset + 1)...] { pairs.insert([first, second]) }
      }
    }
    return pairs.compactMap { pair in
      guard let first = pair.first, let second = pair.last else { return nil }
      let similarity = shingles[first].resemblance(to: shingles[second])
      guard similarity >= threshold else { return nil }
      return NearDuplicate(first: first, second: second, similarity: similarity)
    }.sorted {
      ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second)
    }
  }
}

/// The word triples of a role's text, as hashes.
private struct Shingles {
  let all: Set<UInt64>
  /// The eight smallest hashes.
  let sketch: ArraySlice<UInt64>

  init(of role: SiteRole) {
    var all: Set<UInt64> = []
    for passage in role.role.entry.passages {
      let words = passage.text.lowercased().split { !$0.isLetter && !$0.isNumber }
      guard words.count >= 3 else { continue }
      for start in 0...(words.count - 3) {
        all.insert(Shingles.hash(words[start..<start + 3]))
      }
    }
    self.all = all
    sketch = all.sorted().prefix(8)
  }

  func resemblance(to other: Shingles) -> Double {
    guard !all.isEmpty, !other.all.isEmpty else { return 0 }
    let shared = Double(all.intersection(other.all).count)
    return shared / (Double(all.count) + Double(other.all.count) - shared)
  }

  /// FNV-1a, 64 bit: <http://www.isthe.com/chongo/tech/comp/fnv/>
  private static func hash(_ words: ArraySlice<Substring>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01b3
    }
    return hash
  }
}
