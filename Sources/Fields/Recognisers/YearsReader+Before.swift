extension YearsReader {
  /// What the words before a number say about it.
  struct Before {
    /// "for over 20 years", "in the last 5 years", "over the next 5 to 10 years"
    var isDuration = false
    /// "up to 3 years of experience", "less than 5 years": who has none fits as well.
    var isMaximum = false
    /// "Duration: 2 years", "Age: not more than 28 years"
    var isLengthOrAge = false
    /// "our team has 30 years": years of the company or its people.
    var isOfOthers = false

    init(_ line: Line, start: Int, sentence: Range<Int>) {
      var at = start - 1
      var qualifiers: Set<String> = []
      while at >= sentence.lowerBound, Before.qualifiers.contains(line.key(at)) {
        qualifiers.insert(line.key(at))
        at -= 1
      }
      let word = at >= sentence.lowerBound ? line.key(at) : ""
      isMaximum = Before.isMaximum(line, start)
      let isMinimum = !qualifiers.isDisjoint(with: ["least", "minimum", "min"])
      let isFrame = !qualifiers.isDisjoint(with: [
        "last", "past", "next", "first", "previous", "every",
      ])
      let names = sentence.lowerBound..<max(start, sentence.lowerBound)
      let isForYou = sentence.contains { Before.addressees.contains(line.key($0)) }
      isDuration =
        isFrame
        || ((word == "for" || word == "within" || word == "every" || word == "since") && !isMinimum
          && !isForYou)
      isLengthOrAge =
        Before.lengths.contains(word)
        || Before.isAge(line, start, from: sentence.lowerBound)
      isOfOthers = !isForYou && names.contains { Before.others.contains(line.key($0)) }
    }

    /// Whether the figure that begins at `start` is the most that is allowed.
    private static func isMaximum(_ line: Line, _ start: Int) -> Bool {
      let (last, two, three) = (line.key(start - 1), line.key(start - 2), line.key(start - 3))
      let isNegated = three == "no" || three == "not"
      switch (two, last) {
      case (_, "maximum"), (_, "max"), ("maximum", "of"), ("max", "of"), ("up", "to"),
        ("at", "most"), (_, "under"), (_, "below"):
        return true
      case ("less", "than"), ("fewer", "than"): return !isNegated
      case ("more", "than"): return isNegated
      default: return false
      }
    }

    /// Whether an age is named before the figure, in the same part of the sentence.
    private static func isAge(_ line: Line, _ start: Int, from first: Int) -> Bool {
      var at = start
      while at > first, start - at < 7, line.words[at].lead < .semicolon,
        line.words[at].lead != .comma
      {
        at -= 1
        if ["age", "aged"].contains(line.key(at)) { return true }
      }
      return false
    }

    /// What lasts some years, and is named right before them.
    private static let lengths: Set<String> = [
      "duration", "bond", "tenure", "length", "contract", "term", "probation", "commitment",
    ]

    private static let qualifiers: Set<String> = [
      "over", "more", "than", "nearly", "almost", "about", "around", "the", "last", "past", "next",
      "first", "previous", "at", "least", "minimum", "of", "a", "min", "approximately", "some",
      "every", "only", "up", "to", "mindestens", "moins", "menos", "almeno", "minstens", "minst",
    ]

    private static let addressees: Set<String> = [
      "you", "you'll", "you've", "candidate", "candidates", "applicant", "applicants", "must",
      "required", "require", "requires", "should", "your", "requirements", "minimum",
    ]

    private static let others: Set<String> = [
      "we", "our", "we've", "company", "team", "founded", "founders", "leader", "leaders", "firm",
      "been", "history", "us", "its", "organization", "trusted", "they", "their", "teams",
    ]
  }
}
