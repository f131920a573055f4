package import Diagnostics
package import Prose
import TaxonomySource

/// Gathers terms that behave like skills and are in no taxonomy: beside known skills in a list,
/// after "experience with", written with capitals, digits or hyphens.
///
/// Give it the passages of every file, or what a ``SkillReader`` gathered from them, then ask for
/// ``suggestions(limit:)``.
package struct SkillSuggester {
  private var search: SkillSearch
  private var gatherer: TermGatherer
  /// What was gathered so far.
  package var terms: GatheredTerms { gatherer.terms }

  package init(_ matcher: SkillMatcher) {
    search = SkillSearch(
      lexicon: matcher.lexicon, taxonomy: matcher.taxonomy, learned: LearnedSpellings())
    gatherer = TermGatherer(taxonomy: matcher.taxonomy)
  }

  /// Reads the passages of the file at `path`.
  package mutating func add(_ passages: [Passage], of path: SourcePath) {
    for (index, passage) in passages.enumerated()
    where TermGatherer.reads(index, of: passages) {
      search.read(passage)
      gatherer.read(search, passage, of: path)
    }
  }

  /// Adds what was gathered from other files: as if their passages had been read here.
  package mutating func add(_ others: GatheredTerms) { gatherer.add(others) }

  /// The terms, the surest first.
  package func suggestions(limit: Int) -> [SkillSuggestion] {
    let all = gatherer.terms.tallies.values.compactMap { tally -> SkillSuggestion? in
      let term = tally.spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }
      // What is not written as a name must turn up again.
      guard let term, tally.score >= 3, tally.isName || tally.count >= 2 else { return nil }
      return SkillSuggestion(
        term: term.key, kind: kind(of: term.key, beside: tally.kinds), count: tally.count,
        score: tally.score, evidence: tally.evidence)
    }
    return Array(all.sorted { ($1.score, $0.term) < ($0.score, $1.term) }.prefix(max(0, limit)))
  }

  /// The kind of most skills beside the term; without such, one by its writing.
  private func kind(of term: String, beside kinds: [SkillKind: Int]) -> SkillKind {
    let all = kinds.values.reduce(0, +)
    let most = SkillKind.allCases.first { (kinds[$0] ?? 0) * 2 > all }
    switch most {
    case .language, .library, .tool, .platform, .protocol, .standard, .hardware, .method:
      return most ?? .tool
    case .field, .credential, .human, .soft, nil: break
    }
    if term.contains(" "), !term.contains(where: \.isUppercase) { return .method }
    let isAcronym = term.count >= 3 && term.allSatisfy { $0.isUppercase || $0.isNumber }
    return isAcronym ? .standard : .tool
  }
}
