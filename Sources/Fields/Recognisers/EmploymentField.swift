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
      let kind = kind(in: Line(value)) ?? WorkShare.employment(in: Line(value))
      // "Contract duration: 3 years (renewable)"
      let hasEnd =
        line.cues(at: 0).contains(.employment) && line.key(1) == "duration" && line.hasDigit
      if let kind = kind ?? (hasEnd ? .contract : nil) {
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
  static func kind(in line: Line) -> Employment? {
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
}
