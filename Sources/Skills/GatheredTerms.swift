import TaxonomySource

/// Terms that behave like skills, with how often and where they do.
package struct GatheredTerms: Sendable {
  /// Nothing yet.
  package init() {}

  /// What was seen of one term.
  struct Tally: Sendable {
    var score = 0
    var count = 0
    var spellings: [String: Int] = [:]
    var evidence: [SkillSuggestion.Evidence] = []
    var isName = false
    /// The kinds of the skills that it stands beside.
    var kinds: [SkillKind: Int] = [:]

    mutating func add(_ other: Tally) {
      score += other.score
      count += other.count
      spellings.merge(other.spellings, uniquingKeysWith: +)
      evidence = Array((evidence + other.evidence).prefix(Tally.evidenceLimit))
      isName = isName || other.isName
      kinds.merge(other.kinds, uniquingKeysWith: +)
    }

    static let evidenceLimit = 3
  }

  /// The tallies by a hash of the term's words.
  var tallies: [UInt64: Tally] = [:]
}
