import TaxonomySource

/// The spellings that an author's entries claim for their skills.
struct SpellingClaims {
  /// A spelling that an entry claims.
  struct Claim {
    var skill: String
    var spelling: String
    fileprivate var isExact: Bool
    fileprivate var letters: String
    fileprivate var asksForContext: Bool
  }

  private var claims: [UInt64: [Claim]] = [:]
  /// For each skill, what its author's entry itself states.
  private var stated: [String: Set<String>] = [:]
  private var forms = SpellingForms()

  /// Notes what the author's `entry` states.
  mutating func add(_ entry: TaxonomyEntry) {
    for spelling in [entry.name] + entry.aliases + entry.exact
    where stated[entry.name, default: []].insert(spelling).inserted {
      let claim = Claim(spelling, of: entry)
      for digest in digests(of: spelling) { claims[digest, default: []].append(claim) }
    }
  }

  /// What claims `spelling` of `entry` for another skill; nothing can when `entry` is the author's
  /// too and states the spelling itself.
  mutating func claim(on spelling: String, of entry: TaxonomyEntry) -> Claim? {
    if stated[entry.name]?.contains(spelling) == true { return nil }
    for digest in digests(of: spelling) {
      // Nobody claims most spellings, which there are thousands of.
      guard let claims = claims[digest] else { continue }
      let own = Claim(spelling, of: entry)
      if let claim = claims.first(where: { $0.conflicts(with: own) }) { return claim }
    }
    return nil
  }

  private mutating func digests(of spelling: String) -> [UInt64] {
    forms.read(Array(spelling.utf8))
    return [forms.plain, forms.closed].filter { !$0.isEmpty }.map(SpellingForm.digest)
  }
}

extension SpellingClaims.Claim {
  fileprivate init(_ spelling: String, of entry: TaxonomyEntry) {
    self.init(
      skill: entry.name, spelling: spelling, isExact: entry.isExact(spelling),
      letters: CaseRule.letters(of: spelling),
      asksForContext: entry.asksForContext)
  }

  /// Whether no text can tell the two apart.
  fileprivate func conflicts(with other: Self) -> Bool {
    guard skill != other.skill, !asksForContext || !other.asksForContext else { return false }
    return !isExact && !other.isExact || letters == other.letters
  }
}
