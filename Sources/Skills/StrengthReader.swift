import Prose

/// Reads how much a passage wants each skill that it names: from the group that the passage belongs
/// to, from the form of the sentence, and from the wording of the clause around the skill.
struct StrengthReader {
  private var clauses = ClauseReader()

  /// The strength of each find.
  mutating func strengths(
    of finds: [Find], in text: SearchText, strand: Strand, of passage: Passage
  ) -> [Strength] {
    let shape = PassageShape(of: passage)
    var strengths: [Strength] = []
    strengths.reserveCapacity(finds.count)
    var sentence = -1
    for (index, find) in finds.enumerated() {
      if find.sentence != sentence {
        sentence = find.sentence
        let base = shape.base(ofSentence: sentence, in: text, strand: strand)
        clauses.read(text, sentence: sentence, base: base, finds: finds[index...])
      }
      strengths.append(clauses.strength(at: find.tokens))
    }
    return strengths
  }
}
