/// Tells what is only welcome from what is asked for.
enum Preference {
  /// Whether the words around a statement say that it is preferred: "(preferred)", "is a plus",
  /// "ideally 5 years".
  static func isOnlyPreferred(_ line: Line, around range: Range<Int>) -> Bool {
    guard line.cues.contains(.preferred) else { return false }
    let clause = line.clause(around: range.lowerBound)
    if isPreferred(line, in: clause, of: range) { return true }
    // "... post-doctoral or industry experience (preferred)", "a PhD in physics, preferred"
    if let next = line.word(clause.upperBound), next.lead != .stop {
      let after = line.clause(around: clause.upperBound)
      return after.count <= 3 && !after.contains { line.words[$0].cues.contains(.degree) }
        && isPreferred(line, in: after, of: range)
    }
    return false
  }

  private static func isPreferred(_ line: Line, in clause: Range<Int>, of range: Range<Int>) -> Bool
  {
    for index in clause where line.words[index].cues.contains(.preferred) {
      switch line.key(index) {
      case "preferred", "desired", "desirable", "preferably", "optional", "beneficial",
        "advantageous", "favorable":
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
