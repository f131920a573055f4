/// Who is hiring.
extension CompanyScanner {
  /// "X is looking for", "X, a laser company, seeks", "X’s Optics team is hiring".
  func hires(_ name: Range<Int>) -> Bool {
    let isPossessive = line.words[name.upperBound - 1].isPossessive
    let before = before(name)
    guard isStart(name) || before == "the" || (before == "at" && !isPossessive),
      isPossessive
        ? hiringVerb(from: name.upperBound, reach: 12)
        : hiringVerb(from: afterApposition(after(name)), reach: 1)
    else { return false }
    return !CompanyName.isPlace(line, name) && !CompanyName.isOrdinary(line, name)
  }

  /// Over ", a maker of lasers," after a name.
  private func afterApposition(_ index: Int) -> Int {
    guard let word = line.word(index), word.lead == .comma || word.lead == .dash,
      ["a", "an", "the", "one", "on", "based", "known"].contains(word.key)
    else { return index }
    for next in index + 1..<min(index + 20, max(index + 1, line.words.count)) {
      if line.words[next].lead >= .stop { return index }
      if line.words[next].lead == word.lead, startsHiring(at: next) { return next }
    }
    return index
  }

  /// Whether a hiring verb follows within some words of the sentence.
  private func hiringVerb(from start: Int, reach: Int) -> Bool {
    for index in start..<min(start + reach, max(start, line.words.count)) {
      if index > start, line.words[index].lead >= .stop { return false }
      if startsHiring(at: index) { return true }
    }
    return false
  }

  private func startsHiring(at index: Int) -> Bool {
    switch line.key(index) {
    case "is", "are", "was":
      var next = index + 1
      while line.cues(at: next).contains(.hiringAdverb) { next += 1 }
      switch line.key(next) {
      case "seeking", "hiring", "recruiting", "looking", "searching": return true
      case "in": return line.key(next + 1) == "search"
      default: return false
      }
    case "seeks", "hires": return true
    case "invites", "welcomes": return line.key(index + 1) == "applications"
    case "has":
      return line.words[index...].prefix(6).contains {
        ["opening", "openings", "vacancy", "vacancies"].contains($0.key)
      }
    default: return false
    }
  }

  static let adverbs: Set<String> = [
    "currently", "now", "actively", "always", "also", "continuously", "once", "again", "today",
  ]
}
