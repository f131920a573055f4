import Diagnostics
import Lexicon
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
    lexicon = taxonomy.isBuiltIn ? .builtIn : SkillLexicon(taxonomy)
  }

  /// The mentions in `passages`, in their order. `strands` say what each passage talks about, and
  /// `learned` are the short forms that the file explains.
  package func mentions(
    in passages: [Passage], strands: [Strand], learned: LearnedSpellings = LearnedSpellings()
  ) -> [SkillMention] {
    var reader = SkillReader(self, learned: learned, path: SourcePath("text.md"))
    return reader.mentions(in: passages, strands: strands)
  }
}
