package import Diagnostics
package import Prose

/// Reads the skills that the roles of one file name, and gathers the terms in them that may be skills
/// of no taxonomy: both by one search through each passage.
package struct SkillReader {
  private let path: SourcePath
  private var search: SkillSearch
  private var strengths = StrengthReader()
  private var gatherer: TermGatherer
  /// What one role names, kept so that what is given has no room to spare.
  private var found: [SkillMention] = []

  /// Prepares the reading of the file at `path`; `learned` are the short forms that it explains.
  package init(_ matcher: SkillMatcher, learned: LearnedSpellings, path: SourcePath) {
    self.path = path
    search = SkillSearch(lexicon: matcher.lexicon, taxonomy: matcher.taxonomy, learned: learned)
    gatherer = TermGatherer(taxonomy: matcher.taxonomy)
  }

  /// The terms of the passages so far, as a ``SkillSuggester`` takes them.
  package var terms: GatheredTerms { gatherer.terms }

  /// The mentions in the `passages` of one role, in their order. `strands` say what each passage
  /// talks about.
  package mutating func mentions(in passages: [Passage], strands: [Strand]) -> [SkillMention] {
    found.removeAll(keepingCapacity: true)
    for (index, passage) in passages.enumerated() {
      search.read(passage)
      if !search.finds.isEmpty {
        let strand = index < strands.count ? strands[index] : .general
        add(from: passage, at: index, strand: strand)
      }
      if TermGatherer.reads(index, of: passages) {
        // What a file explains for itself is no skill beside which other terms are.
        search.forgetLearned()
        gatherer.read(search, passage, of: path)
      }
    }
    TitleStrengths.settle(&found, in: passages)
    return found.map(\.self)
  }

  private mutating func add(from passage: Passage, at index: Int, strand: Strand) {
    let strengths = strengths.strengths(
      of: search.finds, in: search.text, strand: strand, of: passage)
    for (find, strength) in zip(search.finds, strengths) {
      found.append(
        SkillMention(
          skill: SkillID(index: Int(find.skill)), passage: index, range: find.range,
          strength: strength, sentence: search.text.sentences[find.sentence]))
    }
  }
}
