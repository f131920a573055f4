/// Tells what is only welcome from what is asked for.
enum Preference {
  /// Whether the words around a statement say that it is preferred: "(preferred)", "is a plus",
  /// "ideally 5 years".
  static func isOnlyPreferred(_ line: Line, around range: Range<Int>) -> Bool {
    guard line.cues.contains(.preferred) else { return false }
    let clause = line.clause(around: range.lowerBound)
    if isPreferred(line, in: clause, of: range) || isLabelled(line, range.lowerBound) {
      return true
    }
    // "... post-doctoral or industry experience (preferred)", "a PhD in physics, preferred"
    if let next = line.word(clause.upperBound), next.lead != .stop {
      let after = line.clause(around: clause.upperBound)
      // "BSc required; desirable: PhD": a label is about what follows it.
      let isLabel = line.word(after.upperBound)?.lead == .colon
      return !isLabel && namesNothing(line, in: after)
        && !after.contains { line.words[$0].cues.contains(.degree) }
        && isPreferred(line, in: after, of: range)
    }
    return false
  }

  /// Whether a clause only says how something is wanted: ", strongly preferred", and not ", SQL preferred".
  private static func namesNothing(_ line: Line, in clause: Range<Int>) -> Bool {
    clause.count <= 4
      && clause.allSatisfy {
        line.words[$0].cues.contains(.preferred) || adverbs.contains(line.key($0))
      }
  }

  private static let adverbs: Set<String> = [
    "strongly", "highly", "very", "much", "greatly", "is", "are", "would", "be", "but", "not",
    "required", "necessary", "a", "an", "to", "have", "if", "possible", "most", "more", "also",
    "big",
    "huge", "strong", "distinct", "definite", "major", "great", "experience",
  ]

  /// Whether a label says it of the list that the word at `index` is in: "Desirable: MSc, PhD".
  private static func isLabelled(_ line: Line, _ index: Int) -> Bool {
    let first = max(0, index - 16)
    var at = index
    while at > first, line.words[at].lead <= .comma { at -= 1 }
    guard at > 0, line.words[at].lead == .colon else { return false }
    var before = at - 1
    while before >= max(0, at - 4) {
      let word = line.words[before]
      if word.cues.contains(.preferred), !notLabels.contains(word.key) { return true }
      guard word.lead <= .slash else { return false }
      before -= 1
    }
    return false
  }

  /// What cues of a preference are in a label that names something else.
  private static let notLabels: Set<String> = ["ideal"]

  private static func isPreferred(_ line: Line, in clause: Range<Int>, of range: Range<Int>) -> Bool
  {
    for index in clause where line.words[index].cues.contains(.preferred) {
      switch line.key(index) {
      case "preferred", "desired", "desirable", "preferably", "optional", "beneficial",
        "advantageous", "favorable", "meriting", "meritorious":
        // "PhD with postdoctoral experience preferred" prefers the experience, not the degree.
        let isOfExperience =
          line.key(index - 1) == "experience" && line.words[range.lowerBound].cues.contains(.degree)
        // "bachelor's degree, preferably in physics" asks for the degree.
        if isOfExperience || (line.key(index) == "preferably" && index > range.lowerBound) {
          continue
        }
        return true
      case "plus", "bonus", "asset", "advantage":
        // "is a plus", "an asset", "a huge plus"; "plus two years" adds.
        let isNoun = ["a", "an", "big", "huge", "strong", "added", "definite", "major", "great"]
          .contains(line.key(index - 1))
        if isNoun, index >= range.upperBound { return true }
        if index + 1 < range.lowerBound, line.key(index + 1) == "points" { return true }
      case "ideally", "nice":
        if index < range.lowerBound { return true }
      default: continue
      }
    }
    return false
  }
}
