package import Diagnostics
package import Prose
import TaxonomySource

/// Gathers terms that behave like skills and are in no taxonomy: beside known skills in a list,
/// after "experience with", written with capitals, digits or hyphens.
///
/// Give it the passages of every file, then ask for ``suggestions(limit:)``.
package struct SkillSuggester {
  /// What was gathered, without the means to gather more.
  package struct Terms: Sendable {
    fileprivate var tallies: [UInt64: Tally] = [:]
  }

  fileprivate struct Tally: Sendable {
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

  private var search: SkillSearch
  /// What was gathered so far.
  package private(set) var terms = Terms()

  package init(_ matcher: SkillMatcher) {
    search = SkillSearch(
      lexicon: matcher.lexicon, taxonomy: matcher.taxonomy, learned: LearnedSpellings())
  }

  /// Reads the passages of the file at `path`.
  package mutating func add(_ passages: [Passage], of path: SourcePath) {
    for (index, passage) in passages.enumerated() {
      // Titles name jobs, companies and places.
      if passage.kind == .code || TitleStrengths.isTitle(index, in: passages) { continue }
      search.read(passage)
      if TermWords.isField(search.text) { continue }
      var next = 0
      for sentence in search.text.sentences.indices {
        let start = next
        while next < search.finds.count, search.finds[next].sentence == sentence { next += 1 }
        let list = TermList(search.text, sentence: sentence, finds: search.finds[start..<next])
        for term in list.terms { add(term, sentence: sentence, of: passage, at: path) }
      }
    }
  }

  /// Adds what was gathered from other files: as if their passages had been read here.
  package mutating func add(_ others: Terms) {
    for (key, tally) in others.tallies { terms.tallies[key, default: Tally()].add(tally) }
  }

  /// The terms, the surest first.
  package func suggestions(limit: Int) -> [SkillSuggestion] {
    let all = terms.tallies.values.compactMap { tally -> SkillSuggestion? in
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

  private mutating func add(
    _ term: TermList.Term, sentence: Int, of passage: Passage, at path: SourcePath
  ) {
    let text = search.text
    let range =
      Int(
        text.tokens[term.tokens.lowerBound].start)..<Int(
        text.tokens[term.tokens.upperBound - 1].end)
    let key = text.tokens[term.tokens].reduce(0xcbf2_9ce4_8422_2325) {
      ($0 ^ $1.hash) &* 0x100_0000_01b3
    }
    terms.tallies[key, default: Tally()].score += term.weight
    terms.tallies[key, default: Tally()].count += 1
    terms.tallies[key, default: Tally()].spellings[text.spelling(range), default: 0] += 1
    if term.isName { terms.tallies[key]?.isName = true }
    for skill in term.neighbours {
      terms.tallies[key]?.kinds[search.taxonomy.skills[Int(skill)].kind, default: 0] += 1
    }
    guard let tally = terms.tallies[key], tally.evidence.count < Tally.evidenceLimit else { return }
    let location = SourceLocation(
      path: path, line: passage.line + text.lines(before: range.lowerBound))
    terms.tallies[key]?.evidence.append(
      SkillSuggestion.Evidence(
        location: location, sentence: text.spelling(text.sentences[sentence])))
  }
}
