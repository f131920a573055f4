/// Reads statements of years in a line: "5+ years", "two (2) years", "3 to 5 years".
struct YearsReader {
  private let line: Line

  init(_ line: Line) { self.line = line }

  func statements() -> [ExperienceField.Statement] {
    line.words.indices.compactMap { index in
      line.words[index].cues.contains(.year) ? statement(at: index) : nil
    }
  }

  /// The statement whose word "years" or "months" stands at `index`.
  private func statement(at index: Int) -> ExperienceField.Statement? {
    guard let (number, start) = number(before: index) else { return nil }
    let isMonths = line.key(index).hasPrefix("month")
    let value = isMonths ? number / 12 : number
    let sentence = line.sentence(around: index)
    guard value < 40, value > 0 || !isMonths, !isMonths || isExperience(near: index, sentence)
    else { return nil }
    guard isAsked(index, start: start, sentence: sentence),
      !Preference.isOnlyPreferred(line, around: start..<index + 1)
    else { return nil }
    let part = degreePart(around: index, sentence: sentence)
    return ExperienceField.Statement(
      years: line.stated(value, words: start..<index + 1), hasDegree: part)
  }

  /// The least number before "years", and the word that it begins with.
  private func number(before index: Int) -> (value: Int, start: Int)? {
    var at = index - 1
    // "five or more years", "2 full years"
    while at >= 0, YearsReader.between.contains(line.key(at)) { at -= 1 }
    guard at >= 0, index - at <= 4, let last = NumberWord.value(of: line.key(at)) else {
      return nil
    }
    guard line.words[index].lead != .comma, line.words[index].lead != .stop else { return nil }
    guard let before = line.word(at - 1), line.words[at].lead != .comma else { return (last, at) }
    let lead = line.words[at].lead
    // "two (2) years"
    if lead == .open, NumberWord.value(of: before.key) == last { return (last, at - 1) }
    // "3-5 years", "3 – 5 years"
    if lead == .hyphen || lead == .dash || lead == .slash,
      let low = NumberWord.value(of: before.key), low < last
    {
      return (low, at - 1)
    }
    // "3 to 5 years", "2 or 3 years"
    if ["to", "or", "and"].contains(before.key), let low = NumberWord.value(of: line.key(at - 2)),
      low < last
    {
      return (low, at - 2)
    }
    return (last, at)
  }

  private static let between: Set<String> = [
    "more", "or", "full", "plus", "calendar", "consecutive", "solid", "additional", "good",
  ]

  /// Whether the years are experience that the role asks for.
  private func isAsked(_ index: Int, start: Int, sentence: Range<Int>) -> Bool {
    let next = line.key(index + 1)
    if YearsReader.terms.contains(next) { return false }
    if line.word(index + 1)?.lead ?? .stop <= .hyphen {
      if YearsReader.notExperience.contains(next) { return false }
      // "3 or 4 year Bachelor's degree", "four-year college degree"
      if line.key(index) == "year", line.words[index].lead <= .hyphen,
        let word = line.word(index + 1),
        word.cues.contains(.degree) || YearsReader.courses.contains(next)
          || YearsReader.courses.contains(line.key(index + 2))
      {
        return false
      }
    }
    let before = YearsReader.Before(line, start: start, sentence: sentence)
    if before.isDuration || before.isOfOthers || before.isMaximum { return false }
    if sentence.contains(where: { YearsReader.extensions.contains(line.key($0)) }) { return false }
    let hasWord = sentence.contains { YearsReader.subjects.contains(line.key($0)) }
    if hasWord { return true }
    // "8+ years of software development", "5 years in a similar role", "10 years as an analyst"
    return YearsReader.continuations.contains(next) || sentence.count <= 6
  }

  /// "18 months of lab experience", "Experience: 18 months": months are the length of much else.
  private func isExperience(near index: Int, _ sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, index - 4)..<min(index + 8, sentence.upperBound)
    return near.contains { line.key($0) == "experience" }
  }

  /// Whether a degree stands in the same part of the sentence.
  private func degreePart(around index: Int, sentence: Range<Int>) -> Bool {
    guard line.cues.contains(.degree) else { return false }
    let near = max(sentence.lowerBound, index - 14)..<min(sentence.upperBound, index + 14)
    return near.contains { DegreeWord(line, at: $0) != nil }
  }

  private static let notExperience: Set<String> = [
    "old", "ago", "olds", "warranty", "anniversary", "roadmap", "agenda", "plan", "history",
    "round", "olds", "contract", "term", "program", "programme", "rotation", "visa", "fixed",
    "end", "period", "fellowship", "appointment", "project", "award",
  ]

  /// What says how long the work lasts: "(2 years, full-time)".
  private static let terms: Set<String> = [
    "full", "part", "fixed", "limited", "initially", "renewable", "extendable", "temporary",
  ]

  private static let courses: Set<String> = [
    "degree", "college", "university", "diploma", "undergraduate", "bachelor", "institution",
    "course", "program", "programme",
  ]

  /// What may be done with a contract of some years.
  private static let extensions: Set<String> = [
    "extension", "extensions", "extendable", "renewable", "renewal", "prolongation",
  ]

  private static let subjects: Set<String> = [
    "experience", "experiences", "experienced", "background", "exp", "expertise", "worked",
    "working", "practice", "track", "record", "hands", "postdoctoral", "seniority",
  ]

  private static let continuations: Set<String> = [
    "of", "in", "as", "with", "developing", "building", "using", "writing", "managing",
    "programming",
    "designing", "leading", "industry", "professional", "relevant", "coding", "post", "doing",
    "shipping", "minimum", "required", "or", "proven", "overall", "total",
  ]
}

extension YearsReader {
  /// What the words before a number say about it.
  fileprivate struct Before {
    /// "for over 20 years", "in the last 5 years", "over the next 5 to 10 years"
    var isDuration = false
    /// "up to 3 years of experience": who has none fits as well.
    var isMaximum = false
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
      isMaximum = line.key(start - 1) == "to" && line.key(start - 2) == "up"
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
      isOfOthers = !isForYou && names.contains { Before.others.contains(line.key($0)) }
    }

    private static let qualifiers: Set<String> = [
      "over", "more", "than", "nearly", "almost", "about", "around", "the", "last", "past", "next",
      "first", "previous", "at", "least", "minimum", "of", "a", "min", "approximately", "some",
      "every", "only", "up", "to",
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
