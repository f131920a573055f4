/// Finds the title in sentences that say who is sought: "is seeking a Compiler Architect to ...",
/// "As a Field AI Engineer, you ...", "join us as a data analyst".
struct SoughtTitle {
  struct Found {
    let title: Stated<String>
    /// Whether it is written in capitals, as titles are.
    let isCapital: Bool
  }

  private let line: Line

  init(_ line: Line) { self.line = line }

  /// Whether a line may say who is sought.
  static func mayName(_ line: Line) -> Bool {
    line.cues.contains(.head)
      && (line.cues.contains(.hiring) || line.words.prefix(12).contains { wishes.contains($0.key) })
  }

  func titles() -> [Found] {
    let wanted = line.words.prefix(12).indices.first { SoughtTitle.wishes.contains(line.key($0)) }
    return (wanted.flatMap(titleOfWish).map { [$0] } ?? []) + hiringTitles()
  }

  /// "Compiler Engineer wanted by a start-up", "We want a Compiler Engineer to".
  private func titleOfWish(_ index: Int) -> Found? {
    if line.key(index) == "want" {
      guard line.key(index - 1) == "we", ["a", "an"].contains(line.key(index + 1)) else {
        return nil
      }
      return title(from: index + 2)
    }
    guard index > 1, line.sentence(around: index).lowerBound == 0,
      let title = title(from: 0), line.words[..<index].allSatisfy({ $0.isName }),
      TitleShape.namesJob(line, at: index - 1)
    else { return nil }
    return title
  }

  private static let wishes: Set<String> = ["wanted", "needed", "sought", "want"]

  private func hiringTitles() -> [Found] {
    line.words.indices.compactMap { index in
      guard line.words[index].cues.contains(.hiring), let start = start(after: index) else {
        return nil
      }
      return title(from: start)
    }
  }

  /// The first word of what is sought, after "seeking a", "looking to hire", "As an".
  private func start(after index: Int) -> Int? {
    var at = index + 1
    switch line.key(index) {
    case "seeking", "seeks", "hiring", "recruiting": break
    case "looking", "searching", "search", "openings", "opening":
      if line.key(at) == "to", ["hire", "add", "recruit", "find"].contains(line.key(at + 1)) {
        at += 2
      } else if line.key(at) == "for" {
        at += 1
      } else {
        return nil
      }
    case "be":
      // "You'll be a Firmware Engineer"; the capitals tell it from "you will be a key member".
      guard ["you'll", "will"].contains(line.key(index - 1)), ["a", "an"].contains(line.key(at)),
        line.word(at + 1)?.isName == true
      else { return nil }
    case "as":
      // "As a Field AI Engineer, you", "join our team as a Data Scientist"
      guard ["a", "an", "our", "the"].contains(line.key(at)) else { return nil }
      let isFirst = line.words[index].lead >= .stop
      let joins = line.sentence(around: index).prefix(8).contains { line.key($0) == "join" }
      guard isFirst || joins else { return nil }
    default: return nil
    }
    while SoughtTitle.articles.contains(line.key(at)) { at += 1 }
    return at < line.words.count ? at : nil
  }

  private static let articles: Set<String> = [
    "a", "an", "the", "our", "for", "new", "next", "another", "additional", "one", "two", "more",
    "several", "multiple", "first",
  ]

  /// The title that begins at or after `start`, without the praise before it.
  private func title(from start: Int) -> Found? {
    var begin = start
    while let word = line.word(begin), begin - start < 12, isPraise(begin),
      word.lead < .stop || begin == start
    {
      begin += 1
    }
    var end = begin
    var head: Int?
    while let word = line.word(end), end - begin < 9,
      end == begin || word.lead <= .slash || isListed(end)
    {
      if SoughtTitle.breaks.contains(word.key) { break }
      end += 1
      if TitleShape.namesJob(line, at: end - 1) || isPluralHead(end - 1) {
        head = end - 1
        if line.word(end)?.cues.contains(.head) != true { break }
      }
    }
    guard let head, head >= begin else { return nil }
    let range = begin..<endOfTeam(behind: head)
    let isCapital = range.allSatisfy {
      line.words[$0].shape != .lower || SoughtTitle.small.contains(line.key($0))
    }
    guard range.count > 1 || (isCapital && line.key(head).utf8.count > 7) else { return nil }
    if range.upperBound > head + 1 {
      return Found(
        title: line.stated(line.text(ofWords: range), words: range), isCapital: isCapital)
    }
    if range.count == 1, SoughtTitle.generic.contains(line.key(head)) { return nil }
    let text = singular(TitleCase.titled(line, words: range), head: line.key(head))
    return Found(
      title: line.stated(text, words: range), isCapital: isCapital)
  }

  /// Over the team that a comma sets apart: "As a Principal Engineer, Streaming Platform, you own".
  private func endOfTeam(behind head: Int) -> Int {
    guard let next = line.word(head + 1), next.lead == .comma, next.isName else { return head + 1 }
    var end = head + 2
    while let word = line.word(end), word.isName, word.lead <= .hyphen { end += 1 }
    guard let after = line.word(end), after.lead == .comma,
      ["you", "you'll", "you're", "we", "we're", "our"].contains(after.key)
    else { return head + 1 }
    return end
  }

  /// Whether the words go on over a comma: "Machine Learning, Platform Engineer" does not.
  private func isListed(_ index: Int) -> Bool { line.words[index].lead == .sign }

  /// "talented", "highly motivated", "experienced and": what every advert says.
  private func isPraise(_ index: Int) -> Bool {
    let word = line.words[index]
    if SoughtTitle.praise.contains(word.key) { return true }
    // "deep-thinking", "impact-motivated"
    if let next = line.word(index + 1), next.lead == .hyphen, SoughtTitle.praise.contains(next.key)
    {
      return true
    }
    let joins = word.key == "and" || word.key == "or"
    return joins && index + 1 < line.words.count && isPraise(index + 1)
  }

  private func isPluralHead(_ index: Int) -> Bool {
    line.words[index].cues.contains(.head)
      && HeadNoun.singulars[line.key(index)] != line.key(index)
      && !HeadNoun.doubtful.contains(HeadNoun.singulars[line.key(index)] ?? "")
  }

  private func singular(_ text: String, head: String) -> String {
    guard let noun = HeadNoun.singulars[head], noun != head else { return text }
    return String(text.dropLast(head.count - noun.count))
  }

  private static let small: Set<String> = ["of", "and", "in", "for"]

  private static let generic: Set<String> = [
    "candidate", "engineer", "developer", "researcher", "scientist", "professional", "intern",
    "specialist", "designer", "manager", "programmer", "individual", "consultant", "administrator",
    "technician", "architect", "associate", "representative", "expert", "analyst", "practitioner",
  ]

  /// Words that a title in a sentence does not go over.
  private static let breaks: Set<String> = [
    "who", "that", "which", "to", "with", "at", "on", "will", "is", "are", "you", "your", "we",
    "our", "from", "by", "into", "someone", "people", "person", "individual", "individuals",
    "having", "passionate", "the", "a", "an", "us", "as", "like",
  ]

  private static let praise: Set<String> = [
    "talented", "experienced", "motivated", "highly", "passionate", "skilled", "exceptional",
    "outstanding", "strong", "smart", "self", "driven", "dedicated", "enthusiastic", "creative",
    "bright", "ambitious", "seasoned", "great", "excellent", "proactive", "curious", "innovative",
    "hands", "on", "dynamic", "collaborative", "very", "top", "notch", "leading", "brilliant",
    "world", "class", "detail", "oriented", "thinking", "impact", "minded", "expert", "capable",
    "qualified", "accomplished", "energetic", "versatile", "deep", "fast", "learning",
    "full", "time", "part", "permanent", "rockstar", "committed", "inspired", "focused", "keen",
    "deeply", "truly", "extremely", "extraordinary", "remarkable", "humble", "technically",
  ]
}
