/// Lines, and parts of them, that are nothing but the kind of employment and its terms.
extension EmploymentField {
  static func loneKind(_ line: Line) -> Employment? {
    guard line.words.count <= 4 else { return nil }
    let isOnlyKind = line.words.allSatisfy { lone.contains($0.key) }
    return isOnlyKind ? kind(in: line) : nil
  }

  /// "Part-time (20 hrs/week)", "Contract, 6 months": the kind, and how long or how much of it.
  static func leadingKind(_ line: Line) -> Employment? {
    guard line.cues(at: 0).contains(.employment),
      let end = line.words.indices.dropFirst().first(where: {
        line.words[$0].lead > .hyphen || begins.contains(line.key($0))
      }),
      line.words[..<end].allSatisfy({ lone.contains($0.key) }),
      let kind = kind(in: Line(line.text(ofWords: 0..<end)))
    else { return nil }
    // "Full-time, Berlin office (no remote work)" says nothing else than that.
    if kind == .fullTime || kind == .partTime,
      line.words[end].lead.endsClause || begins.contains(line.key(end))
    {
      return kind
    }
    let rest = line.words[end...]
    // "Full-time | Associate level": parts of a line of facts.
    let isWhole = line.words[end].lead == .semicolon || rest.allSatisfy { isRemark($0) }
    return isWhole && line.words.count <= 10 || namesSpan(line, from: end) ? kind : nil
  }

  /// What stands before when the work begins: "full-time from September".
  private static let begins: Set<String> = ["from", "starting", "beginning", "until"]

  /// Whether what follows says how long a contract lasts, or of which sort it is: "outside IR35, 12
  /// months", "24 months, with an option for 12 more".
  private static func namesSpan(_ line: Line, from start: Int) -> Bool {
    (start..<min(start + 8, line.words.count)).contains { index in
      ["month", "months", "weeks"].contains(line.key(index))
        && NumberWord.value(of: line.key(index - 1)) != nil
    }
  }

  /// One of the parts of a line of facts: "Acme | Berlin | Full-time", "evening shift, full-time, 10
  /// hours a day".
  static func partKind(_ line: Line) -> Employment? {
    guard line.words.count <= 16 else { return nil }
    for index in line.words.indices.dropFirst()
    where line.words[index].cues.contains(.employment)
      && [.semicolon, .comma].contains(line.words[index].lead)
    {
      let end = line.words[(index + 1)...].firstIndex { $0.lead > .sign } ?? line.words.count
      let part = line.words[index..<end].prefix { !atPlace.contains($0.key) }
      guard part.allSatisfy({ lone.contains($0.key) }),
        line.words[part.endIndex..<end].allSatisfy({ atPlace.contains($0.key) }),
        let kind = kind(in: Line(line.text(ofWords: part.indices)))
      else { continue }
      // "interns, contract and others": in a list, the kind has to say what it is a part of.
      if line.words[index].lead == .semicolon || kind == .fullTime || kind == .partTime
        || namesSpan(line, from: end)
      {
        return kind
      }
    }
    return nil
  }

  /// Words that say where somebody works full-time.
  private static let atPlace: Set<String> = [
    "on", "site", "onsite", "hybrid", "remote", "remotely",
  ]

  private static func isRemark(_ word: Word) -> Bool {
    word.shape == .number || remarks.contains(word.key)
      || !word.cues.isDisjoint(with: [.place, .currency])
  }

  /// Words that say how long or how much somebody works.
  private static let remarks: Set<String> = lone.union([
    "hours", "hour", "hrs", "hr", "h", "per", "a", "week", "wk", "weekly", "days", "day", "months",
    "month", "mo", "mos", "years", "year", "with", "possible", "possibility", "of", "extension",
    "renewable", "extendable", "to", "hire", "or", "and", "up", "initially", "initial", "w2",
    "c2c", "onsite", "remote", "hybrid", "on", "site", "benefits", "paid", "unpaid", "fte", "only",
    "available", "option", "options", "until", "b2b", "nights", "evenings", "weekends", "shift",
    "shifts", "work", "rotating", "rota", "off", "permanent", "w", "immediate", "start", "ab",
    "sofort", "asap",
  ])

  private static let lone: Set<String> = [
    "full", "part", "time", "fulltime", "parttime", "permanent", "contract", "internship",
    "position", "role", "job", "employment", "fixed", "term", "temporary", "intern", "co", "op",
    "freelance", "vollzeit", "teilzeit", "cdi", "cdd", "festanstellung", "unbefristet", "b2b",
    "or", "and", "w2", "salaried",
  ]
}
