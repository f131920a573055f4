import Roles
import SiteModel

/// Finds out which roles of two states are the same one.
///
/// A role keeps its name over most changes; where it does not, as with another title, its text tells.
/// Roles are never compared pair by pair: those that may be the same share a rare hash.
struct RoleMatching {
  /// For each role of the older state the position of the same role in the newer one.
  private(set) var partners: [Int?]
  private var isTaken: [Bool]
  private let old: [RoleSnapshot]
  private let new: [RoleSnapshot]

  init(_ old: [RoleSnapshot], _ new: [RoleSnapshot]) {
    self.old = old
    self.new = new
    partners = old.map { _ in nil }
    isTaken = new.map { _ in false }
    // What did not change at all goes first: of several roles with one title, the name goes to
    // whichever stands first.
    matchEqual()
    matchNames { $0 >= RoleMatching.leastOfSameName }
    matchAlike()
    matchNames { _ in true }
  }

  /// Roles with one name may have less in common than those without.
  private static let leastOfSameName = 0.2
  private static let leastAlike = 0.5
  /// What more roles share than these says nothing about any of them.
  private static let bucketLimit = 32

  private mutating func pair(_ one: Int, _ other: Int) {
    guard partners[one] == nil, !isTaken[other] else { return }
    partners[one] = other
    isTaken[other] = true
  }

  private mutating func matchEqual() {
    var known: [RoleSnapshot.Content: [Int]] = [:]
    for index in new.indices.reversed() { known[new[index].content, default: []].append(index) }
    for index in old.indices {
      if let partner = known[old[index].content]?.popLast() { pair(index, partner) }
    }
  }

  private mutating func matchNames(_ isEnough: (Double) -> Bool) {
    let known = Dictionary(new.indices.map { (new[$0].id, $0) }) { first, _ in first }
    for index in old.indices where partners[index] == nil {
      guard let partner = known[old[index].id], !isTaken[partner],
        isEnough(old[index].resemblance(to: new[partner]))
      else { continue }
      pair(index, partner)
    }
  }

  private mutating func matchAlike() {
    var buckets: [UInt64: [Int]] = [:]
    for index in new.indices where !isTaken[index] {
      for hash in new[index].sketch { buckets[hash, default: []].append(index) }
    }
    var found: [(similarity: Double, old: Int, new: Int)] = []
    for index in old.indices where partners[index] == nil {
      let candidates = old[index].sketch.flatMap { hash -> [Int] in
        guard let bucket = buckets[hash], bucket.count <= RoleMatching.bucketLimit else {
          return []
        }
        return bucket
      }
      for candidate in Set(candidates) {
        let similarity = old[index].resemblance(to: new[candidate])
        if similarity >= RoleMatching.leastAlike { found.append((similarity, index, candidate)) }
      }
    }
    found.sort { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
    for (_, index, candidate) in found { pair(index, candidate) }
  }
}

extension RoleSnapshot {
  /// Everything about a role but its name and its place.
  fileprivate struct Content: Hashable {
    var fields: [Field]
    var skills: [SkillSnapshot]
    var words: WordTriples?
  }

  fileprivate var content: Content { Content(fields: fields, skills: skills, words: words) }

  /// What to look for in roles that may be this one: of its text and of its facts.
  fileprivate var sketch: [UInt64] { Array(words?.sketch ?? []) + marks.sketch }

  /// The share of the words that both have; of the facts and skills where one has no text.
  fileprivate func resemblance(to other: RoleSnapshot) -> Double {
    if let words, let others = other.words { return words.resemblance(to: others) }
    return marks.resemblance(to: other.marks)
  }
}
