/// Names in an employer's place.
extension CompanyScanner {
  /// "X offers a pension", "X has been building": what a company does.
  func acts(_ name: Range<Int>) -> CompanyEvidence? {
    guard isStart(name) || isAfterOpening(name), let next = line.word(name.upperBound),
      next.lead == .space
    else { return nil }
    if CompanyScanner.verbs.contains(next.key) { return .mentions }
    if name.lowerBound == 0 || isAfterOpening(name), presents(at: name.upperBound) {
      return .mentions
    }
    return CompanyScanner.humanVerbs.contains(next.key) ? .suggests : nil
  }

  /// "Founded in 2015, X": a clause about the company opens the sentence.
  func isAfterOpening(_ name: Range<Int>) -> Bool {
    let sentence = line.sentence(around: name.lowerBound)
    return line.words[name.lowerBound].lead == .comma
      && CompanyScanner.origins.contains(
        line.key(sentence.lowerBound))
  }

  private static let origins: Set<String> = [
    "founded", "headquartered", "established", "based", "acquired", "started", "backed",
    "launched", "spun", "born",
  ]

  /// "is transforming", "has been building", "was founded": how a passage about a company begins.
  private func presents(at index: Int) -> Bool {
    switch (line.key(index), line.key(index + 1)) {
    case ("was", "founded"), ("was", "established"), ("has", "been"), ("is", "on"): true
    case ("is", let next): CompanyScanner.doings.contains(next)
    default: false
    }
  }

  /// "X employees", "the X team", "X customers".
  func owns(_ name: Range<Int>) -> CompanyEvidence? {
    guard let next = line.word(name.upperBound), next.lead == .space else { return nil }
    if CompanyScanner.nounsAfter.contains(next.key) { return .mentions }
    if CompanyScanner.hintsAfter.contains(next.key) { return .suggests }
    // "the Acme software team"
    let team = line.word(name.upperBound + 1)
    let isTeam =
      before(name) == "the" && team?.lead == .space
      && CompanyScanner.groups.contains(line.key(name.upperBound + 1))
    return isTeam && CompanyName.ordinary.contains(next.key) ? .suggests : nil
  }

  /// "across X", "within X", without people before it.
  func spans(_ name: Range<Int>) -> CompanyEvidence? {
    ["across", "throughout", "within", "inside"].contains(before(name)) ? .suggests : nil
  }

  /// "working at X", "colleagues across X", "from all over X", "a career with X".
  func isPlaceOfWork(_ name: Range<Int>) -> Bool {
    let preposition = before(name)
    guard !preposition.isEmpty, CompanyScanner.prepositions.contains(preposition),
      !CompanyName.isOrdinary(line, name)
    else { return false }
    let noun = before(name, 2)
    if preposition == "at" {
      let isScale = line.word(name.upperBound).map {
        $0.lead <= .hyphen && ["scale", "level", "speed", "conferences"].contains($0.key)
      }
      if isScale ?? false || CompanyName.isPlace(line, name) { return false }
      return HeadNoun.singulars[noun] != nil || CompanyScanner.work.contains(noun)
    }
    guard !CompanyName.isVague(line, name) else { return false }
    switch preposition {
    case "across", "within", "throughout", "inside":
      return CompanyScanner.people.contains(noun)
    case "over": return noun == "all"
    case "of": return noun == "all" && ["from", "across"].contains(before(name, 3))
    case "in":
      // "a great team in Acme Shanghai": only an employer's site has the employer's name.
      let isSite =
        name.count > 1 && name.dropFirst().contains { PlaceList.match(line, at: $0) != nil }
      return isSite && ["team", "lab", "group"].contains(noun)
    case "with":
      return ["scientist", "engineer", "intern", "career", "internship"].contains(noun)
    case "to": return noun == "value"
    default: return false
    }
  }

  private static let prepositions: Set<String> = [
    "at", "across", "throughout", "within", "inside", "over", "of", "in", "with", "to",
  ]
}
