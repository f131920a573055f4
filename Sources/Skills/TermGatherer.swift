import Diagnostics
import Prose
import TaxonomySource

/// Gathers the terms of the passages that a search has read.
struct TermGatherer {
  private let taxonomy: Taxonomy
  private var list = TermList()
  private(set) var terms = GatheredTerms()

  init(taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// Whether terms are gathered from a passage: titles name jobs, companies and places.
  static func reads(_ index: Int, of passages: [Passage]) -> Bool {
    passages[index].kind != .code && !TitleStrengths.isTitle(index, in: passages)
  }

  /// Takes the terms from the last passage that `search` has read.
  mutating func read(_ search: SkillSearch, _ passage: Passage, of path: SourcePath) {
    if TermWords.isField(search.text) { return }
    var next = 0
    for sentence in search.text.sentences.indices {
      let start = next
      while next < search.finds.count, search.finds[next].sentence == sentence { next += 1 }
      list.read(search.text, sentence: sentence, finds: search.finds[start..<next])
      for term in list.terms {
        add(term, of: search.text, sentence: sentence, of: passage, at: path)
      }
    }
  }

  /// Adds what was gathered from other files: as if their passages had been read here.
  mutating func add(_ others: GatheredTerms) {
    for (key, tally) in others.tallies {
      terms.tallies[key, default: GatheredTerms.Tally()].add(tally)
    }
  }

  private mutating func add(
    _ term: TermList.Term, of text: SearchText, sentence: Int, of passage: Passage,
    at path: SourcePath
  ) {
    let range =
      Int(
        text.tokens[term.tokens.lowerBound].start)..<Int(
        text.tokens[term.tokens.upperBound - 1].end)
    let key = text.tokens[term.tokens].reduce(0xcbf2_9ce4_8422_2325) {
      ($0 ^ $1.hash) &* 0x100_0000_01b3
    }
    terms.tallies[key, default: GatheredTerms.Tally()].score += term.weight
    terms.tallies[key, default: GatheredTerms.Tally()].count += 1
    terms.tallies[key, default: GatheredTerms.Tally()].spellings[
      text.spelling(range), default: 0] += 1
    if term.isName { terms.tallies[key]?.isName = true }
    for skill in term.neighbours {
      terms.tallies[key]?.kinds[taxonomy.skills[Int(skill)].kind, default: 0] += 1
    }
    guard let tally = terms.tallies[key], tally.evidence.count < GatheredTerms.Tally.evidenceLimit
    else { return }
    let location = SourceLocation(
      path: path, line: passage.line + text.lines(before: range.lowerBound))
    terms.tallies[key]?.evidence.append(
      SkillSuggestion.Evidence(
        location: location, sentence: text.spelling(text.sentences[sentence])))
  }
}
