import Roles

/// Two roles whose words are nearly the same.
package struct NearDuplicate: Sendable, Hashable {
  package var first: Int
  package var second: Int
  /// The share of their word triples that both have, 0 to 1.
  package var similarity: Double

  /// Pairs of roles that share most of their text, the most alike first.
  ///
  /// Candidates share one of a role's few smallest hashes of word triples (a "bottom-k sketch":
  /// A. Broder, "On the resemblance and containment of documents", 1997), so roles are never
  /// compared pair by pair.
  static func pairs(among roles: [SiteRole], atLeast threshold: Double) -> [NearDuplicate] {
    var buckets: [UInt64: [Int]] = [:]
    for (index, role) in roles.enumerated() {
      for hash in role.sketch { buckets[hash, default: []].append(index) }
    }
    var candidates: Set<Candidate> = []
    for bucket in buckets.values where bucket.count > 1 && bucket.count <= bucketLimit {
      for (offset, first) in bucket.enumerated() {
        for second in bucket[(offset + 1)...] {
          candidates.insert(Candidate(first: first, second: second))
        }
      }
    }
    var triples = [WordTriples?](repeating: nil, count: roles.count)
    func ownTriples(_ index: Int) -> WordTriples {
      let own = triples[index] ?? WordTriples(of: roles[index].entry.passages)
      triples[index] = own
      return own
    }
    return candidates.compactMap { pair in
      guard
        let similarity = ownTriples(pair.first)
          .resemblance(to: ownTriples(pair.second), atLeast: threshold)
      else { return nil }
      return NearDuplicate(first: pair.first, second: pair.second, similarity: similarity)
    }.sorted {
      ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second)
    }
  }

  private struct Candidate: Hashable {
    var first: Int
    var second: Int
  }

  /// What more roles share than these is a common phrase, and no sign of a copy.
  private static let bucketLimit = 32
}
