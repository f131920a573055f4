extension Line {
  /// Whether the word at `index`, which says that work is remote, is taken back: "not remote",
  /// "Remote: no", "partly remote"; or holds on some days only: "2 days remote", "WFH 1 day a week".
  func limitsRemote(at index: Int) -> Bool {
    isDenied(before: index) || isDenied(behind: index) || isOnSomeDays(index)
  }

  /// "not remote", "no WFH", "not a fully remote role", "partly remote"
  private func isDenied(before index: Int) -> Bool {
    var at = index
    while at > 0, words[at].lead <= .hyphen {
      at -= 1
      if Line.denials.contains(key(at)) { return true }
      guard Line.degrees.contains(key(at)) else { return false }
    }
    return false
  }

  /// "Remote: no", "remote job: No", "remote work is not possible"
  private func isDenied(behind index: Int) -> Bool {
    var at = index + 1
    while Line.nouns.contains(key(at)), words[at].lead <= .hyphen { at += 1 }
    guard let next = word(at) else { return false }
    if next.key == "no" {
      let isLast = word(at + 1)?.lead.endsClause ?? true
      return isLast && [.colon, .dash, .open].contains(next.lead)
    }
    return ["not", "isn't"].contains(next.key) && (next.lead == .space || next.lead == .colon)
  }

  /// "2 days remote", "2 days a week remote", "2 remote days", "WFH up to 3 days"
  private func isOnSomeDays(_ index: Int) -> Bool {
    var at = index - 1
    if words[index].lead <= .slash {
      while Line.weeks.contains(key(at)) { at -= 1 }
      if isDay(at), isFew(at - 1) { return true }
      if isDay(index + 1), isFew(index - 1) { return true }
    }
    at = index + 1
    while ["up", "to", "for"].contains(key(at)), words[at].lead == .space { at += 1 }
    return word(at)?.lead == .space && isFew(at)
      && (isDay(at + 1) || word(at + 1)?.lead ?? .stop <= .dash && isFew(at + 1) && isDay(at + 2))
  }

  private func isDay(_ index: Int) -> Bool { ["day", "days"].contains(key(index)) }

  /// Whether a figure counts less than a week of work.
  private func isFew(_ index: Int) -> Bool {
    NumberWord.value(of: key(index)).map { $0 < 5 } ?? false
  }

  private static let denials: Set<String> = [
    "not", "no", "non", "never", "isn't", "partly", "partially", "occasional", "occasionally",
    "some", "without",
  ]

  /// What may stand between "not" and "remote".
  private static let degrees: Set<String> = [
    "a", "an", "fully", "100", "entirely", "completely", "purely",
  ]

  private static let nouns: Set<String> = [
    "work", "working", "job", "role", "position", "option", "possible", "allowed", "is", "are",
  ]

  private static let weeks: Set<String> = ["week", "wk", "a", "per", "each", "the"]
}
