package import Prose

/// Finds the skills that a text names.
///
/// It goes over the text once, whatever the size of the taxonomy: a look into a table for each
/// word, and one more for each further word of a phrase that may be a skill's. The longest match
/// wins, the leftmost first.
///
/// `"Haskell/Rust; real-time C++11 on *nix"` gives Haskell, Rust, real-time systems (if the
/// taxonomy has that spelling), C++ and Unix.
package struct SkillMatcher: Sendable {
  package let taxonomy: Taxonomy
  let lexicon: SkillLexicon

  /// Prepares the search; do it once for many texts.
  package init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    lexicon = SkillLexicon(taxonomy)
  }

  /// The mentions in `passages`, in their order. `strands` say what each passage talks about, and
  /// `learned` are the short forms that the file explains.
  package func mentions(
    in passages: [Passage], strands: [Strand], learned: LearnedSpellings = LearnedSpellings()
  ) -> [SkillMention] {
    var mentions: [SkillMention] = []
    var search = SkillSearch(lexicon: lexicon, taxonomy: taxonomy, learned: learned)
    var reader = StrengthReader()
    for (index, passage) in passages.enumerated() {
      search.read(passage)
      guard !search.finds.isEmpty else { continue }
      let strand = index < strands.count ? strands[index] : .general
      let strengths = reader.strengths(
        of: search.finds, in: search.text, strand: strand, of: passage)
      for (find, strength) in zip(search.finds, strengths) {
        mentions.append(
          SkillMention(
            skill: SkillID(index: Int(find.skill)), passage: index, range: find.range,
            spelling: search.text.spelling(find.range),
            line: passage.line + search.text.lines(before: find.range.lowerBound),
            strength: strength, sentence: search.text.sentences[find.sentence]))
      }
    }
    TitleStrengths.settle(&mentions, in: passages)
    return mentions
  }
}
