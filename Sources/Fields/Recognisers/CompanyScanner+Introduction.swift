/// Who presents itself: "About X", "At X, we", "X is a laser company".
extension CompanyScanner {
  func introduces(_ name: Range<Int>) -> Bool {
    // "Acme (NASDAQ: ACM) is": the name in brackets is not who is.
    guard line.word(name.upperBound)?.lead != .close else { return false }
    let after = after(name)
    if isStart(name) || isStartWithArticle(name), isCompanyNoun(from: after),
      !CompanyName.isOrdinary(line, name)
    {
      return true
    }
    guard !line.words[name.upperBound - 1].isPossessive else { return false }
    switch before(name) {
    case "at": return opens(name, after: after)
    case "the" where before(name, 2) == "about":
      // "About the Acme Institute: we are"
      return name.lowerBound == 2 && endsHeading(after) && !CompanyName.isVague(line, name)
    case "about":
      // Nobody heads a part of an advert "About MongoDB" but MongoDB.
      let isProduct = line.cues(at: name.lowerBound).contains(.technology)
      return name.lowerBound == 1 && endsHeading(after)
        && (!CompanyName.isVague(line, name) || name.count == 1 && isProduct)
    case "why", "meet":
      return name.lowerBound == 1 && endsHeading(after) && !CompanyName.isVague(line, name)
    case "of":
      // "Be part of X and build lasers."
      let isPart = before(name, 2) == "part" && ["be", "become"].contains(before(name, 3))
      return isPart && isJoined(name, after: after)
        && (CompanyName.endOfKnownName(line, name) != nil || !CompanyName.isVague(line, name))
    case "choose", "join":
      let isQuestion = name.lowerBound == 2 && line.key(0) == "why" && endsHeading(after)
      return (isQuestion || isJoined(name, after: after)) && !CompanyName.isVague(line, name)
    case "joining": return isJoined(name, after: after) && !CompanyName.isVague(line, name)
    case "are", "we're", "is":
      // "We are Acme, a maker of lasers.", "Who is Acme?"
      let isOurs = line.key(name.lowerBound - 2) == "we" || before(name) == "we're"
      let isQuestion = name.lowerBound == 2 && line.key(0) == "who" && endsHeading(after)
      let hasForm = line.cues(at: name.upperBound - 1).contains(.legalForm)
      // "We are Acme, and we make lasers."
      let goesOn = line.word(after)?.lead == .comma && ["and", "where"].contains(line.key(after))
      let names = isOurs && (endsHeading(after) || beginsApposition(at: after) || hasForm || goesOn)
      return (names || isQuestion) && !CompanyName.isVague(line, name)
    default: return false
    }
  }

  /// "The Acme Institute is a nonprofit"
  private func isStartWithArticle(_ name: Range<Int>) -> Bool {
    before(name) == "the" && line.words[name.lowerBound - 1].lead.beginsSentence
  }

  /// "At X, we", "Here at X we": a sentence that begins with where all this is.
  private func opens(_ name: Range<Int>, after: Int) -> Bool {
    let at = name.lowerBound - 1
    let isFirst =
      line.words[at].lead.beginsSentence
      || (["here", "we"].contains(line.key(at - 1)) && line.words[at - 1].lead.beginsSentence)
    guard isFirst, let next = line.word(after),
      !CompanyName.isOrdinary(line, name) || line.words[name.lowerBound].shape == .upper,
      !CompanyName.isPlace(line, name)
    else { return false }
    return line.key(at - 1) == "we" || next.lead == .comma || next.lead == .dash
      || next.cues.contains(.companySubject)
  }

  /// "Join X and build": after the name of a company no noun says what else is joined.
  private func isJoined(_ name: Range<Int>, after: Int) -> Bool {
    guard let next = line.word(after) else { return true }
    return next.lead > .hyphen || next.cues.contains(.companyJoiner)
  }

  private func endsHeading(_ index: Int) -> Bool {
    guard let next = line.word(index) else { return true }
    return next.lead >= .colon
  }

  private func beginsApposition(at index: Int) -> Bool {
    guard let next = line.word(index) else { return false }
    return next.lead == .comma && ["a", "an", "the", "one"].contains(next.key)
  }

  /// "is a ... company", ", a ... company,": within the first words of the sentence.
  private func isCompanyNoun(from index: Int) -> Bool {
    var start = index
    if ["is", "are"].contains(line.key(index)) {
      start += 1
    } else if !beginsApposition(at: index) {
      return false
    }
    guard ["a", "an", "the", "one", "among"].contains(line.key(start)) else { return false }
    // "is one of the world's leading firms"
    if line.key(start) == "one", line.key(start + 1) == "of" { start += 2 }
    for next in start + 1..<min(start + 17, max(start + 1, line.words.count)) {
      if line.words[next].lead >= .stop { return false }
      if start == index, line.words[next].lead == .comma { return false }
      if ["that", "which", "who", "used", "of", "by"].contains(line.key(next)) { return false }
      if line.cues(at: next).contains(.companyNoun) { return true }
    }
    return false
  }

  static let subjects: Set<String> = [
    "we", "our", "you", "your", "you'll", "we're", "we've", "every", "everyone", "the", "it",
    "there's", "there", "all", "they", "people", "each", "no", "nobody",
  ]

  static let joiners: Set<String> = [
    "and", "as", "to", "in", "for", "at", "on", "today", "now", "where", "or", "if", "because",
    "with", "full", "team", "family", "this", "you", "when", "by",
  ]
}
