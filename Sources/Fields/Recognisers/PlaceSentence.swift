/// Reads sentences that say where the work is: "join our team in Paris", "based in Singapore".
struct PlaceSentence {
  private let line: Line

  init(_ line: Line) { self.line = line }

  func places() -> [(place: Place, words: Range<Int>)] {
    var found: [(place: Place, words: Range<Int>)] = []
    var index = 0
    while index < line.words.count {
      if let remote = remote(at: index) {
        found.append((.remote, remote))
        index = remote.upperBound
        continue
      }
      guard line.words[index].cues.contains(.place),
        let (_, count) = PlaceList.match(line, at: index), isStated(at: index, count: count)
      else {
        index += 1
        continue
      }
      let end = listEnd(from: index + count)
      let list = PlaceList(line.text(ofWords: index..<end))
      found += list.places.filter { $0.kind != .remote }.map { ($0, index..<end) }
      index = end
    }
    return found
  }

  /// Where a list of places ends: "New York, NY", "London or Paris".
  private func listEnd(from start: Int) -> Int {
    var end = start
    while end < line.words.count {
      let word = line.words[end]
      guard word.lead <= .comma else { break }
      if let (_, count) = PlaceList.match(line, at: end) {
        end += count
      } else if ["or", "and"].contains(word.key), PlaceList.match(line, at: end + 1) != nil {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether the words before a place say that the role is there.
  private func isStated(at index: Int, count: Int) -> Bool {
    let sentence = line.sentence(around: index)
    let before = max(sentence.lowerBound, index - 9)..<index
    guard !before.contains(where: { PlaceSentence.companyWords.contains(line.key($0)) }) else {
      return false
    }
    if isSite(at: index) { return true }
    let last = line.key(index - 1)
    let two = line.key(index - 2)
    switch (two, last) {
    case ("based", "in"), ("based", "at"): return isOfRole(before)
    case ("out", "of"):
      guard line.key(index - 3) == "based" else { return false }
      return before.contains { PlaceSentence.roleWords.contains(line.key($0)) }
    case ("located", "in"), ("situated", "in"), ("sited", "in"):
      return before.contains { PlaceSentence.roleWords.contains(line.key($0)) }
    case ("performed", "from"), ("done", "from"), ("residents", "of"), ("reside", "in"),
      ("residing", "in"):
      return true
    case ("candidates", "in"), ("applicants", "in"):
      return before.contains { ["open", "considering", "accepting"].contains(line.key($0)) }
    case ("is", "in"), ("are", "in"):
      return PlaceSentence.sites.contains(line.key(index - 3)) || line.key(index - 3) == "we"
    case ("we're", "in"): return true
    case ("heart", "of"), ("centre", "of"), ("center", "of"):
      // "at our studio in the heart of Amsterdam"
      return line.key(index - 4) == "in"
        && before.contains { PlaceSentence.joinWords.contains(line.key($0)) }
    case ("up", "in"), ("startup", "in"):
      // "We are a 14-person start-up in Paris"
      return ["we", "we're"].contains(line.key(sentence.lowerBound))
    case ("hybrid", "in"), ("remote", "in"), ("relocate", "to"), ("openings", "in"),
      ("hiring", "in"),
      ("recruiting", "in"), ("position", "in"), ("role", "in"):
      return true
    case ("team", "in"), ("us", "in"), ("lab", "in"), ("office", "in"), ("offices", "in"),
      ("site", "in"), ("group", "in"), ("teams", "in"), ("studio", "in"), ("laboratory", "in"),
      ("department", "in"), ("division", "in"), ("centre", "in"), ("center", "in"),
      ("campus", "in"), ("person", "in"), ("onsite", "in"), ("hub", "in"), ("headquarters", "in"):
      return before.contains { PlaceSentence.joinWords.contains(line.key($0)) }
    case (_, "in"):
      // "has openings for analysts in"
      let isOpening = before.contains { ["openings", "opening", "vacancy"].contains(line.key($0)) }
      if isOpening { return true }
      // "is hiring technicians in", "is looking for a researcher in"
      let isSought = before.contains { line.words[$0].cues.contains(.hiring) }
      if isSought, line.word(index - 2)?.cues.contains(.head) == true { return true }
      if endsOffer(sentence, at: index, count: count) { return true }
    default: break
    }
    // "in our New York office", "our office in", "hiring ... in our Hong Kong and Singapore office"
    guard ["our", "the", "your"].contains(last),
      ["in", "at", "from", "join", "to", "either", "for"].contains(two)
    else { return false }
    return ["office", "offices", "headquarters", "hq", "lab", "campus", "site"].contains(
      line.key(listEnd(from: index + count)))
  }

  /// Whether a sentence that offers a job ends with the place: "We are hiring a producer for our team at
  /// Acme in Brighton.", "This is a contract of 12 months, in Guildford, UK."
  private func endsOffer(_ sentence: Range<Int>, at index: Int, count: Int) -> Bool {
    guard line.word(listEnd(from: index + count))?.lead ?? .stop >= .semicolon else { return false }
    let words = sentence.lowerBound..<index
    guard !words.contains(where: { PlaceSentence.elsewhere.contains(line.key($0)) }) else {
      return false
    }
    return words.contains { line.words[$0].cues.contains(.hiring) }
      || words.contains { PlaceSentence.offers.contains(line.key($0)) }
  }

  /// What a job is called where it is offered.
  private static let offers: Set<String> = [
    "position", "role", "contract", "internship", "opening", "vacancy", "opportunity",
  ]

  /// Words of sentences that name places of other things.
  private static let elsewhere: Set<String> = [
    "experience", "experienced", "previous", "prior", "similar", "degree", "interest", "clients",
    "customers", "conference", "conferences", "markets", "offices", "travel", "trips", "expert",
    "licence", "license", "authorized", "eligible", "background", "user", "users",
  ]

  /// What stands where the work is: "The studio is in Raleigh, NC."
  private static let sites: Set<String> = [
    "studio", "office", "lab", "laboratory", "role", "position", "job", "team", "site", "campus",
    "internship", "workplace", "desk", "workshop", "factory", "plant", "post",
  ]

  /// "a great team in Acme Shanghai", "the lab at Acme Munich": the site of a company.
  private func isSite(at index: Int) -> Bool {
    var start = index
    // No name of a company is longer.
    while start > max(0, index - 12), line.words[start].lead == .space,
      line.words[start - 1].isName, !line.words[start - 1].isPossessive
    {
      start -= 1
    }
    guard start < index, start > 1, ["in", "at"].contains(line.key(start - 1)) else { return false }
    return PlaceSentence.teams.contains(line.key(start - 2))
      && !(start..<index).contains {
        !line.cues(at: $0).isDisjoint(with: [.common, .institution])
      }
  }

  private static let teams: Set<String> = [
    "team", "lab", "group", "office", "people", "colleagues", "laboratory", "division",
  ]

  private func isOfRole(_ before: Range<Int>) -> Bool {
    // A start-up is in one place.
    if before.contains(where: { ["startup", "up", "studio"].contains(line.key($0)) }) {
      return true
    }
    return !before.contains {
      PlaceSentence.employers.contains(line.key($0)) || line.cues(at: $0).contains(.companyNoun)
    }
  }

  /// Who is somewhere without the role being there.
  private static let employers: Set<String> = [
    "we", "we're", "fintech", "biotech", "medtech", "consultancy", "nonprofit", "group", "company",
  ]

  /// "fully remote", "remote-first", "100% remote", "remote position", "or remotely".
  private func remote(at index: Int) -> Range<Int>? {
    if line.matches(["work", "from", "home"], at: index) { return fromHome(at: index) }
    let key = line.key(index)
    guard key == "remote" || key == "remotely", !line.limitsRemote(at: index) else { return nil }
    let before = line.key(index - 1)
    let next = line.key(index + 1)
    if key == "remotely" {
      // "from our Paris office or remotely", and not "support teams locally or remotely".
      let isWork = ["fully", "100", "entirely", "completely"].contains(before)
      let isChoice =
        before == "or" && ["office", "offices", "site", "onsite"].contains(line.key(index - 2))
      return isWork || isChoice ? index - 1..<index + 1 : nil
    }
    // "US time zones (remote)"
    if line.words[index].lead == .open, line.word(index + 1)?.lead ?? .close >= .close {
      return index..<index + 1
    }
    if next == "work", line.key(index + 2) == "is",
      ["possible", "welcome", "ok", "available", "fine"].contains(line.key(index + 3))
    {
      return index..<index + 2
    }
    if before == "fully" || before == "100" || before == "entirely" || before == "completely" {
      return index - 1..<index + 1
    }
    if [
      "first", "position", "role", "job", "friendly", "opportunity", "worldwide", "globally",
      "anywhere",
    ]
    .contains(next) {
      return index..<index + 2
    }
    return nil
  }

  /// "work from home, anywhere in Europe": on all days, and from no office.
  private func fromHome(at index: Int) -> Range<Int>? {
    let isAnywhere = (index + 3..<index + 6).contains { line.key($0) == "anywhere" }
    return isAnywhere ? index..<index + 3 : nil
  }

  private static let companyWords: Set<String> = [
    "headquartered", "founded", "customers", "clients", "across", "conference", "university",
    "users", "partners",
  ]

  private static let roleWords: Set<String> = [
    "role", "position", "job", "you", "candidate", "candidates", "internship", "opportunity",
    "work", "must", "this",
  ]

  private static let joinWords: Set<String> = [
    "join", "joining", "our", "the", "your", "its", "work", "working", "position", "role",
  ]
}
