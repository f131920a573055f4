/// Sentences that say of the role how it employs.
extension EmploymentField {
  /// A statement about the role in a sentence.
  static func statement(
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
      // "24 months, fixed-term."
      let isPart = line.words.count <= 16 && line.words[index].lead.endsClause
      guard line.key(index + 1) == "term",
        roleNouns.contains(next) || ["contract", "until", "for", "through"].contains(next)
          || isPart && line.word(index + 2)?.lead.endsClause ?? true
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
