import Roles

/// Two roles whose words are nearly the same.
package struct NearDuplicate: Sendable, Hashable {
  package var first: Int
  package var second: Int
  /// The share of their word triples that both have, 0 to 1.
  package var similarity: Double

  /// Pairs of roles that share most of their text, the most alike first.
  ///
  /// Candidates share some of a role's few smallest hashes of word triples (a "bottom-k sketch":
  /// A. Broder, "On the resemblance and containment of documents", 1997), so roles are never
  /// compared pair by pair.
  static func pairs(among roles: [SiteRole], atLeast threshold: Double) -> [NearDuplicate] {
    var triples = [WordTriples?](repeating: nil, count: roles.count)
    func ownTriples(_ index: Int) -> WordTriples {
      let own = triples[index] ?? WordTriples(of: roles[index].entry.passages)
      triples[index] = own
      return own
    }
    return candidates(among: roles).compactMap { first, second in
      guard
        let similarity = ownTriples(first).resemblance(to: ownTriples(second), atLeast: threshold)
      else { return nil }
      return NearDuplicate(first: first, second: second, similarity: similarity)
    }.sorted {
      ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second)
    }
  }

  /// The pairs of roles that share enough of their sketches.
  private static func candidates(among roles: [SiteRole]) -> [(first: Int, second: Int)] {
    var buckets: [UInt64: [Int]] = [:]
    for (index, role) in roles.enumerated() {
      for hash in role.sketch { buckets[hash, default: []].append(index) }
    }
    // A pair as one number, once for each hash that both have.
    var pairs: [UInt64] = []
    for bucket in buckets.values where bucket.count > 1 && bucket.count <= bucketLimit {
      for (offset, first) in bucket.enumerated() {
        pairs += bucket[(offset + 1)...].lazy.map { UInt64(first) << 32 | UInt64($0) }
      }
    }
    pairs.sort()
    var candidates: [(first: Int, second: Int)] = []
    var start = 0
    while start < pairs.count {
      let end = pairs[start...].firstIndex { $0 != pairs[start] } ?? pairs.count
      let (first, second) = (Int(pairs[start] >> 32), Int(pairs[start] & 0xFFFF_FFFF))
      let shortest = min(roles[first].sketch.count, roles[second].sketch.count)
      if end - start >= min(leastShared, shortest) { candidates.append((first, second)) }
      start = end
    }
    return candidates
  }

  /// How many hashes of their sketches two roles share at least if they are compared. Of pairs that have
  /// six of ten triples in common, one in ten thousand shares fewer of sixteen hashes; roles with a few
  /// phrases in common seldom share as many.
  private static let leastShared = 3

  /// What more roles share than these is a common phrase, and no sign of a copy.
  private static let bucketLimit = 32
}
