package import Diagnostics
package import TaxonomySource

/// A term that behaves like a skill and is in no taxonomy.
package struct SkillSuggestion: Sendable, Hashable {
  /// A place where the term stands.
  package struct Evidence: Sendable, Hashable {
    package var location: SourceLocation
    package var sentence: String
  }

  /// The term as it is written most often.
  package var term: String
  /// What kind of skill it probably is.
  package var kind: SkillKind
  /// In how many passages it occurs as a skill does.
  package var count: Int
  /// How surely it is a skill; only for comparing suggestions.
  package var score: Int
  /// The first places, at most three.
  package var evidence: [Evidence]

  package init(
    term: String, kind: SkillKind = .tool, count: Int, score: Int, evidence: [Evidence]
  ) {
    self.term = term
    self.kind = kind
    self.count = count
    self.score = score
    self.evidence = evidence
  }

  /// The entry for `skills.yml`, with the evidence as comments.
  package var yaml: String {
    let places = evidence.map { "# \($0.location): \($0.sentence)\n" }.joined()
    return places + "- {name: \(quotedTerm), kind: \(kind.rawValue)}\n"
  }

  /// The term, in quotation marks where YAML would read something else.
  private var quotedTerm: String {
    let isPlain = term.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || " -/+.".unicodeScalars.contains($0)
        || ("0"..."9").contains($0)
    }
    let isWord = term.unicodeScalars.first?.properties.isAlphabetic == true
    let isReserved = ["true", "false", "null", "yes", "no", "on", "off"].contains(term.lowercased())
    if isPlain, isWord, !isReserved { return term }
    return "'"
      + term.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }
}
