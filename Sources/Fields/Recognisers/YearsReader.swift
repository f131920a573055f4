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
    if let (years, words) = labelled(at: index) {
      return ExperienceField.Statement(
        years: line.stated(years, words: words), hasDegree: false)
    }
    guard let (number, start) = number(before: index) else { return nil }
    let isMonths = line.key(index).hasPrefix("month")
    let value = isMonths ? number / 12 : number
    let sentence = line.sentence(around: index)
    guard value < 40, value > 0 || !isMonths, !isMonths || isExperience(near: index, sentence)
    else { return nil }
    guard !isInPlaceOfDegree(index, start: start), isAsked(index, start: start, sentence: sentence),
      !Preference.isOnlyPreferred(line, around: start..<index + 1)
    else { return nil }
    let part = degreePart(around: index, sentence: sentence)
    return ExperienceField.Statement(
      years: line.stated(value, words: start..<index + 1), hasDegree: part)
  }

  /// "YOE: 5", "YOE: 3-5", "Years: 5": the years behind the word, and all words.
  private func labelled(at index: Int) -> (years: Int, words: Range<Int>)? {
    let isLabel = line.key(index) == "yoe" || index == 0 && ["years", "yrs"].contains(line.key(0))
    guard isLabel, let next = line.word(index + 1), next.lead == .colon,
      let years = NumberWord.value(of: next.key), years < 40
    else { return nil }
    return (years, index..<index + 2)
  }

  /// The least number before "years", and the word that it begins with.
  private func number(before index: Int) -> (value: Int, start: Int)? {
    // "2yrs"
    let tight = TightYears.value(of: line.key(index))
    var at = tight == nil ? index - 1 : index
    // "five or more years", "2 full years"
    while at >= 0, YearsReader.between.contains(line.key(at)) { at -= 1 }
    guard at >= 0, index - at <= 4, let last = tight ?? NumberWord.value(of: line.key(at)) else {
      return nil
    }
    guard at == index || line.words[index].lead != .comma && line.words[index].lead != .stop else {
      return nil
    }
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
    if next == "of", line.key(index + 2) == "age" { return false }
    if YearsReader.terms.contains(next) || ["maximum", "max"].contains(next) { return false }
    if line.word(index + 1)?.lead ?? .stop <= .hyphen {
      if YearsReader.notExperience.contains(next) { return false }
      // "3 or 4 year Bachelor's degree", "four-year college degree"
      let key = line.key(index)
      if key.hasSuffix("year") || key.hasSuffix("yr"),
        line.words[index].lead <= .hyphen || line.words[index].shape == .number,
        let word = line.word(index + 1),
        word.cues.contains(.degree) || YearsReader.courses.contains(next)
          || YearsReader.courses.contains(line.key(index + 2))
      {
        return false
      }
    }
    // "You have led engineers for 3+ years": how long the reader has done so.
    let opening = (line.key(sentence.lowerBound), line.key(sentence.lowerBound + 1))
    if opening.0 == "you've" || opening == ("you", "have"), line.key(start - 1) == "for" {
      return true
    }
    let before = YearsReader.Before(line, start: start, sentence: sentence)
    if before.isDuration || before.isOfOthers || before.isMaximum { return false }
    let behind = index + 1..<min(index + 5, max(index + 1, line.clause(around: index).upperBound))
    if before.isLengthOrAge, next != "of",
      !behind.contains(where: { YearsReader.subjects.contains(line.key($0)) })
    {
      return false
    }
    if sentence.contains(where: { YearsReader.extensions.contains(line.key($0)) }) { return false }
    let hasWord = sentence.contains { YearsReader.subjects.contains(line.key($0)) }
    if hasWord { return true }
    if YearsReader.foreignYears.contains(line.key(index)) { return false }
    // "a minimum of 5 years running networks"
    if next.hasSuffix("ing"), line.word(index + 1)?.lead == .space,
      YearsReader.limits.contains(line.key(start - 1))
    {
      return true
    }
    // "8+ years of software development", "5 years in a similar role", "10 years as an analyst"
    if YearsReader.continuations.contains(next) { return true }
    // "5+ years Python"
    if line.word(index + 1)?.isName == true, line.words[index + 1].lead == .space,
      opensClause(start, in: sentence)
    {
      return true
    }
    if isLeastOfAll(index, start: start) || isLeastBehindDegree(index, start: start) { return true }
    // "(4 years at least)"
    if next == "at", line.key(index + 2) == "least" { return true }
    return sentence.count <= 6 && !sentence.contains { YearsReader.spans.contains(line.key($0)) }
  }

  /// "a degree, or five additional years", "an MSc, or a BSc plus 2 additional years"
  private func isInPlaceOfDegree(_ index: Int, start: Int) -> Bool {
    (start..<index).contains { line.key($0) == "additional" }
      && ["or", "plus"].contains(line.key(start - 1)) && line.cues.contains(.degree)
  }

  /// Whether a figure begins its clause, but for "at least" and the like.
  private func opensClause(_ start: Int, in sentence: Range<Int>) -> Bool {
    var at = start
    while at > sentence.lowerBound, line.words[at].lead < .comma, start - at < 3,
      YearsReader.limits.contains(line.key(at - 1))
    {
      at -= 1
    }
    return line.words[at].lead >= .comma
  }

  /// Whether a line opens with "5+ years," or "5 years;" and goes on with something else.
  private func isLeastOfAll(_ index: Int, start: Int) -> Bool {
    guard start == 0, index > 0, let next = line.word(index + 1) else { return false }
    if next.lead == .semicolon { return true }
    return next.lead == .comma && hasPlus(index - 1)
  }

  /// Whether years follow a degree and end the sentence: "MSc in physics with 4+ years".
  private func isLeastBehindDegree(_ index: Int, start: Int) -> Bool {
    guard line.cues.contains(.degree), index > 0, hasPlus(index - 1),
      line.word(index + 1)?.lead.endsClause ?? true
    else { return false }
    return ["with", "and", "plus", "w"].contains(line.key(start - 1))
  }

  /// Whether the figure at `index` has a plus behind it.
  private func hasPlus(_ index: Int) -> Bool {
    let end = line.words[index].range.upperBound
    return end < line.bytes.count && line.bytes[end] == UInt8(ascii: "+")
  }

  private static let limits: Set<String> = ["minimum", "min", "at", "least", "of"]

  /// What is said of a contract, and not of what somebody has done: "4 years, 38 hours per week".
  private static let spans: Set<String> = [
    "hours", "hrs", "week", "funded", "contract", "position",
  ]

  /// Years in other languages; they count where experience is named with them.
  static let foreignYears: Set<String> = [
    "jahre", "jahren", "ans", "années", "años", "anni", "jaar", "år", "års", "anos", "lat",
  ]

  /// "18 months of lab experience", "Experience: 18 months": months are the length of much else.
  private func isExperience(near index: Int, _ sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, index - 4)..<min(index + 8, sentence.upperBound)
    return near.contains { line.key($0) == "experience" }
  }

  /// Whether the years are those for a degree in the same part of the sentence, where others stand for
  /// another one or for none.
  private func degreePart(around index: Int, sentence: Range<Int>) -> Bool {
    guard line.cues.contains(.degree) else { return false }
    let near = max(sentence.lowerBound, index - 14)..<min(sentence.upperBound, index + 14)
    let degrees = near.count { DegreeWord(line, at: $0) != nil }
    return degrees > 1 || degrees == 1 && offersAlternative(in: near)
  }

  /// "a BSc and 5 years, or 8 years", and not "a BSc and ten years or more, 3 of them in charge".
  private func offersAlternative(in words: Range<Int>) -> Bool {
    words.contains { index in
      ["or", "alternatively"].contains(line.key(index))
        && !["more", "above", "so", "over", "longer"].contains(line.key(index + 1))
    }
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
    "working", "practice", "track", "record", "hands", "postdoctoral", "seniority", "yoe",
    "erfahrung", "berufserfahrung", "berufspraxis", "praxis", "expérience", "d'expérience",
    "experiencia", "esperienza", "d'esperienza", "ervaring", "werkervaring",
    "erfarenhet", "erfaring", "experiência", "doświadczenia",
  ]

  private static let continuations: Set<String> = [
    "of", "in", "as", "with", "developing", "building", "using", "writing", "managing",
    "programming",
    "designing", "leading", "industry", "professional", "relevant", "coding", "post", "doing",
    "shipping", "w", "research", "minimum", "required", "or", "proven", "overall", "total",
  ]
}
