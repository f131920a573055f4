/// Names in an employer's place.
extension CompanyScanner {
  /// "X offers a pension", "X has been building": what a company does.
  func acts(_ name: Range<Int>) -> CompanyEvidence? {
    guard isStart(name) || isAfterOpening(name), let next = line.word(name.upperBound),
      next.lead == .space
    else { return nil }
    if next.cues.contains(.companyVerb) { return .mentions }
    if name.lowerBound == 0, boasts(at: name.upperBound) { return .mentions }
    let isFirst = name.lowerBound == 0 || line.words[name.lowerBound].lead == .colon
    if isFirst || isAfterOpening(name), presents(at: name.upperBound) {
      return .mentions
    }
    return next.cues.contains(.humanVerb) ? .suggests : nil
  }

  /// "connects 190 islands", "streams football to 31 million screens": a verb, and how much of it.
  private func boasts(at index: Int) -> Bool {
    guard let verb = line.word(index), verb.shape == .lower, verb.key.utf8.count > 3,
      verb.key.utf8.last == UInt8(ascii: "s"), verb.lead == .space,
      !CompanyScanner.notVerbs.contains(verb.key),
      let next = line.word(index + 1), next.lead == .space,
      next.cues.isDisjoint(with: [.nameEnd]), !CompanyScanner.nounFollowers.contains(next.key)
    else { return false }
    let sentence = line.sentence(around: index)
    return line.words[index + 1..<min(index + 6, sentence.upperBound)].contains {
      $0.shape == .number
    }
  }

  /// What follows a noun with an s at its end, and no verb: "graduates are", "models of".
  static let nounFollowers: Set<String> = [
    "are", "were", "will", "can", "may", "must", "should", "have", "of", "on", "as", "per", "such",
    "like", "plus", "not", "but", "than", "be",
  ]

  /// Words with an s at their end that say nothing about what a company does.
  static let notVerbs: Set<String> = [
    "does", "this", "plus", "versus", "skills", "years", "times", "less", "basics", "systems",
    "engineers", "developers", "tools", "requires", "needs", "means", "supports", "includes",
    "uses", "ranges", "starts", "lasts", "costs", "counts", "helps", "takes",
  ]

  /// "Founded in 2015, X": a clause about the company opens the sentence.
  func isAfterOpening(_ name: Range<Int>) -> Bool {
    let sentence = line.sentence(around: name.lowerBound)
    return line.words[name.lowerBound].lead == .comma
      && line.cues(at: sentence.lowerBound).contains(.companyOrigin)
  }

  static let origins: Set<String> = [
    "founded", "headquartered", "established", "based", "acquired", "started", "backed",
    "launched", "spun", "born",
  ]

  /// "is transforming", "has been building", "was founded": how a passage about a company begins.
  private func presents(at index: Int) -> Bool {
    switch (line.key(index), line.key(index + 1)) {
    case ("was", "founded"), ("was", "established"), ("has", "been"): true
    case ("is", "on"): ["mission", "quest", "journey"].contains(line.key(index + 3))
    case ("is", "based"): line.key(index + 2) == "in"
    case ("is", _): line.cues(at: index + 1).contains(.companyDoing)
    default: false
    }
  }

  /// "X employees", "the X team", "X customers".
  func owns(_ name: Range<Int>) -> CompanyEvidence? {
    guard let next = line.word(name.upperBound), next.lead == .space else { return nil }
    if next.cues.contains(.companyPart) { return .mentions }
    if next.cues.contains(.companyHint) { return .suggests }
    // "the Acme software team"
    let team = line.word(name.upperBound + 1)
    let isTeam =
      before(name) == "the" && team?.lead == .space
      && line.cues(at: name.upperBound + 1).contains(.group)
    return isTeam && next.cues.contains(.ordinary) ? .suggests : nil
  }

  /// "across X", "within X", without people before it.
  func spans(_ name: Range<Int>) -> CompanyEvidence? {
    line.cues(at: place(before: name)).contains(.wholeOf) ? .suggests : nil
  }

  static let spanWords: Set<String> = ["across", "throughout", "within", "inside"]

  /// "working at X", "colleagues across X", "from all over X", "a career with X".
  func isPlaceOfWork(_ name: Range<Int>) -> Bool {
    guard line.cues(at: place(before: name)).contains(.workPreposition),
      !CompanyName.isOrdinary(line, name)
    else { return false }
    let preposition = before(name)
    let noun = before(name, 2)
    let nounCues = line.cues(at: place(before: name, 2))
    if preposition == "at" {
      let isScale = line.word(name.upperBound).map {
        $0.lead <= .hyphen && ["scale", "level", "speed", "conferences"].contains($0.key)
      }
      if isScale ?? false || CompanyName.isPlace(line, name) { return false }
      return HeadNoun.singulars[noun] != nil || nounCues.contains(.workplace)
    }
    guard !CompanyName.isVague(line, name) else { return false }
    switch preposition {
    case "across", "within", "throughout", "inside":
      return nounCues.contains(.people)
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
    case "for": return ["work", "working"].contains(noun)
    default: return false
    }
  }

  static let prepositions: Set<String> = [
    "at", "across", "throughout", "within", "inside", "over", "of", "in", "with", "to",
    "for",
  ]
}
