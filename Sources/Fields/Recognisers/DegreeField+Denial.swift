extension DegreeField {
  /// Whether the words around a degree say that nobody needs it: "No PhD required", "You do not need
  /// a PhD", "A PhD is not necessary".
  static func isDenied(_ line: Line, around range: Range<Int>) -> Bool {
    let clause = line.clause(around: range.lowerBound)
    return isDenied(line, before: range, in: clause) || isDenied(line, behind: range, in: clause)
  }

  private static func isDenied(_ line: Line, before range: Range<Int>, in clause: Range<Int>)
    -> Bool
  {
    var index = range.lowerBound - 1
    if index >= clause.lowerBound, line.key(index) == "no" { return true }
    // "not need a PhD", "not required to have a master's or PhD"
    while index > clause.lowerBound, range.lowerBound - index <= 6 {
      if needs.contains(line.key(index)) { return negations.contains(line.key(index - 1)) }
      guard between.contains(line.key(index)) || line.cues(at: index).contains(.degree) else {
        return false
      }
      index -= 1
    }
    return false
  }

  private static func isDenied(_ line: Line, behind range: Range<Int>, in clause: Range<Int>)
    -> Bool
  {
    let end = min(clause.upperBound, range.upperBound + reach)
    for index in range.upperBound..<max(range.upperBound, end) {
      let key = line.key(index)
      if negations.contains(key) {
        let next = adverbs.contains(line.key(index + 1)) ? index + 2 : index + 1
        return needs.contains(line.key(next))
      }
      // Another statement begins, and what follows is said of it: "and experience not needed".
      if needs.contains(key) || others.contains(key) { return false }
    }
    return false
  }

  /// Whether a degree is that of people who are taught: "teaching at undergraduate level",
  /// "undergraduate and postgraduate teaching".
  static func isTaught(_ line: Line, at index: Int) -> Bool {
    var next = index + 1
    while next - index <= reach, ["or", "and"].contains(line.key(next)),
      line.cues(at: next + 1).contains(.degree)
    {
      next += 2
    }
    guard line.word(next)?.lead ?? .stop <= .hyphen else { return false }
    if teaching.contains(line.key(next)) { return true }
    guard ["level", "levels", "course", "courses", "classes", "modules"].contains(line.key(next))
    else { return false }
    let sentence = line.sentence(around: index)
    return (max(sentence.lowerBound, index - 8)..<index).contains {
      teaching.contains(line.key($0))
    }
  }

  /// How many words behind a degree are looked at: lists of degrees take no longer than their length.
  private static let reach = 16

  private static let teaching: Set<String> = [
    "teach", "teaches", "teaching", "taught", "lecture", "lectures", "lecturing", "tutor",
    "tutoring", "tutorials",
  ]

  private static let negations: Set<String> = [
    "not", "don't", "doesn't", "isn't", "aren't", "no", "never", "won't",
  ]

  private static let needs: Set<String> = [
    "need", "needs", "needed", "require", "requires", "required", "necessary", "essential",
    "mandatory", "must", "requirement", "prerequisite", "expected", "compulsory",
  ]

  /// What may stand between "not needed" and the degree that it speaks of.
  private static let between: Set<String> = [
    "a", "an", "any", "to", "have", "hold", "for", "or", "the", "completed", "your", "formal",
  ]

  private static let adverbs: Set<String> = [
    "a", "strictly", "absolutely", "always", "necessarily", "be", "an",
  ]

  private static let others: Set<String> = [
    "but", "experience", "knowledge", "skills", "while", "though",
  ]
}
