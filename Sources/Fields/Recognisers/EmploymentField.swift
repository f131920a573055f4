import Prose

/// Reads how a role employs, where the notes say so about the role itself.
enum EmploymentField {
  /// The words that a statement begins with.
  static let firstWords = [
    "full", "part", "intern", "interns", "internship", "internships", "contract", "fulltime",
    "parttime", "contractor", "freelance", "coop", "co", "permanent", "fixed", "temporary",
    "trainee", "traineeship", "freelancer", "temp", "ftc", "vollzeit", "teilzeit", "cdi", "cdd",
    "festanstellung", "unbefristet", "b2b",
  ]

  static func read(_ reading: Reading, title: Stated<String>?) -> Stated<EmploymentTerms>? {
    if let title, let terms = terms(inTitle: Line(title.value)) ?? terms(inTitle: Line(title.text))
    {
      return title.map { _ in terms }
    }
    for (_, line, value) in reading.values(of: .employment) {
      if let kind = kind(in: Line(value)) ?? WorkShare.employment(in: Line(value)) {
        return line.stated(EmploymentTerms(kind))
      }
    }
    for (_, line) in reading.prose {
      if line.hasDigit, line.passage.depth > 0, WorkShare.isAlone(in: line),
        let kind = WorkShare.employment(in: line)
      {
        return line.stated(EmploymentTerms(kind))
      }
      guard line.cues.contains(.employment) else { continue }
      if line.passage.depth > 0, let kind = loneKind(line) ?? leadingKind(line) ?? partKind(line) {
        return line.stated(EmploymentTerms(kind))
      }
      for index in line.words.indices where line.words[index].cues.contains(.employment) {
        if let (kind, range) = statement(in: line, at: index) {
          return line.stated(EmploymentTerms(kind), words: range)
        }
      }
    }
    return nil
  }

  /// What a title says: "Research Intern (Summer 2026)", "Engineer, contract".
  private static func terms(inTitle line: Line) -> EmploymentTerms? {
    guard line.cues.contains(.employment) else {
      return WorkShare.employment(in: line).map { EmploymentTerms($0) }
    }
    for (index, word) in line.words.enumerated() {
      switch word.key {
      case "intern", "internship", "interns", "coop", "trainee", "traineeship":
        return EmploymentTerms(.internship, period: PeriodOfYear.text(in: line))
      case "co" where line.key(index + 1) == "op":
        return EmploymentTerms(.internship, period: PeriodOfYear.text(in: line))
      // "Engineer (Contract)", "Engineer - part-time"; a Smart Contract Engineer is none.
      case "contract" where word.lead > .hyphen: return EmploymentTerms(.contract)
      // "Engineer (B2B, Warsaw)"; a B2B Engineer works on what businesses sell to others.
      case "b2b" where word.lead > .hyphen && line.word(index + 1)?.lead ?? .stop > .hyphen:
        return EmploymentTerms(.contract)
      case "freelance", "freelancer", "ftc": return EmploymentTerms(.contract)
      case "temporary" where word.lead > .hyphen || index == 0: return EmploymentTerms(.contract)
      case "fixed" where line.key(index + 1) == "term": return EmploymentTerms(.contract)
      case "full" where line.key(index + 1) == "time": return EmploymentTerms(.fullTime)
      case "part" where line.key(index + 1) == "time": return EmploymentTerms(.partTime)
      default: continue
      }
    }
    return nil
  }

  /// A text that is nothing but the kind: "Full-time", "Type: Full time, permanent".
  private static func kind(in line: Line) -> Employment? {
    for (index, word) in line.words.enumerated() {
      switch word.key {
      case "full" where line.key(index + 1) == "time", "fulltime", "permanent", "regular",
        "vollzeit", "cdi", "festanstellung", "unbefristet":
        return .fullTime
      case "part" where line.key(index + 1) == "time", "parttime", "teilzeit": return .partTime
      case "intern", "internship", "interns", "coop", "trainee": return .internship
      case "co" where line.key(index + 1) == "op": return .internship
      case "contract", "contractor", "freelance", "freelancer", "temporary", "temp", "fixed", "ftc",
        "cdd", "b2b":
        return .contract
      default: continue
      }
    }
    return nil
  }

  private static func loneKind(_ line: Line) -> Employment? {
    guard line.words.count <= 4 else { return nil }
    let isOnlyKind = line.words.allSatisfy { lone.contains($0.key) }
    return isOnlyKind ? kind(in: line) : nil
  }

  /// "Part-time (20 hrs/week)", "Contract, 6 months": the kind, and how long or how much of it.
  private static func leadingKind(_ line: Line) -> Employment? {
    guard line.cues(at: 0).contains(.employment),
      let end = line.words.indices.dropFirst().first(where: { line.words[$0].lead > .hyphen }),
      line.words[..<end].allSatisfy({ lone.contains($0.key) }),
      let kind = kind(in: Line(line.text(ofWords: 0..<end)))
    else { return nil }
    // "Full-time, Berlin office (no remote work)" says nothing else than that.
    if kind == .fullTime || kind == .partTime, line.words[end].lead.endsClause { return kind }
    let rest = line.words[end...]
    // "Full-time | Associate level": parts of a line of facts.
    let isWhole = line.words[end].lead == .semicolon || rest.allSatisfy { isRemark($0) }
    return isWhole && line.words.count <= 10 || namesSpan(line, from: end) ? kind : nil
  }

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
  private static func partKind(_ line: Line) -> Employment? {
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
      if line.words[index].lead == .semicolon || kind == .fullTime || kind == .partTime {
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

  /// A statement about the role in a sentence.
  private static func statement(
    in line: Line, at index: Int
  ) -> (kind: Employment, range: Range<Int>)? {
    switch line.key(index) {
    case "full", "part":
      guard line.key(index + 1) == "time",
        isOfRole(line, index, count: 2) || isRemark(line, index, count: 2)
      else { return nil }
      return (line.key(index) == "full" ? .fullTime : .partTime, index..<index + 2)
    case "contract":
      guard
        roleNouns.contains(line.key(index + 1)) || isMonths(line, before: index)
          || isOfPayroll(line, before: index), line.key(index - 1) != "smart"
      else { return nil }
      return (.contract, index..<index + 1)
    case "fixed":
      let next = line.key(index + 2)
      guard line.key(index + 1) == "term",
        roleNouns.contains(next) || ["contract", "until", "for", "through"].contains(next)
      else { return nil }
      return (.contract, index..<index + 2)
    case "intern", "interns", "internship", "internships":
      return isInternship(line, index) ? (.internship, index..<index + 1) : nil
    default: return nil
    }
  }

  /// "full-time role", "is full-time", "seeking a full-time physicist".
  private static func isOfRole(_ line: Line, _ index: Int, count: Int) -> Bool {
    let after = index + count
    if let next = line.word(after), next.lead <= .slash {
      if roleNouns.contains(next.key) { return true }
      if others.contains(next.key) { return false }
      // "seeking a full-time Experimental Physicist"
      let isSought =
        ["a", "an"].contains(line.key(index - 1))
        && (max(0, index - 6)..<index).contains { line.words[$0].cues.contains(.hiring) }
      if isSought {
        return (after..<min(after + 5, line.words.count)).contains {
          TitleShape.namesJob(line, at: $0)
        }
      }
      return roleNouns.contains(line.key(after + 1)) && !next.cues.contains(.head)
    }
    let before = line.key(index - 1)
    let subject = line.sentence(around: index).prefix(8)
    return before == "is"
      && subject.contains { roleNouns.contains(line.key($0)) || line.key($0) == "this" }
  }

  /// "We are hiring a physicist in Rome, full-time, for our lab": set apart in a sentence that seeks.
  private static func isRemark(_ line: Line, _ index: Int, count: Int) -> Bool {
    guard line.cues.isSuperset(of: [.hiring, .head]), line.words[index].lead.endsClause,
      line.words[index].lead < .stop
    else { return false }
    return line.word(index + count)?.lead.endsClause ?? true
  }

  private static let roleNouns: Set<String> = [
    "role", "position", "job", "opportunity", "basis", "appointment", "employment", "vacancy",
    "permanent", "opening", "hire",
  ]

  private static let others: Set<String> = [
    "employees", "employee", "staff", "engineers", "experience", "work", "students", "mentor",
    "mentors", "equivalent", "job", "offers", "offer", "colleagues", "team", "members",
  ]

  /// "a W-2 contract"
  private static func isOfPayroll(_ line: Line, before index: Int) -> Bool {
    ["w2", "c2c", "1099"].contains(line.key(index - 1))
      || line.key(index - 1) == "2" && line.key(index - 2) == "w"
  }

  private static func isMonths(_ line: Line, before index: Int) -> Bool {
    ["month", "months", "year", "week"].contains(line.key(index - 1))
      && NumberWord.value(of: line.key(index - 2)) != nil
  }

  /// "looking for interns", "as an intern, you", "our internships are", "this internship".
  private static func isInternship(_ line: Line, _ index: Int) -> Bool {
    let sentence = line.sentence(around: index)
    let before = max(sentence.lowerBound, index - 8)..<index
    let isPlace = line.key(index).hasPrefix("internship")
    if isPlace {
      return ["our", "this", "your", "the"].contains(line.key(index - 1))
        && !before.contains { ["completion", "via", "after"].contains(line.key($0)) }
        && line.words[index].shape == .lower
    }
    if line.key(index) == "interns" {
      return before.contains {
        ["for", "seeking", "hiring"].contains(line.key($0)) && sought(line, $0)
      }
        && !before.contains { ["mentor", "mentoring", "manage"].contains(line.key($0)) }
    }
    guard let as_ = before.first(where: { line.key($0) == "as" }) else {
      return before.contains { sought(line, $0) }
    }
    return ["a", "an", "our", "the"].contains(line.key(as_ + 1)) && as_ == sentence.lowerBound
  }

  private static func sought(_ line: Line, _ index: Int) -> Bool {
    switch line.key(index) {
    case "seeking", "seeks", "hiring": true
    case "for": ["looking", "searching", "search"].contains(line.key(index - 1))
    default: false
    }
  }
}
