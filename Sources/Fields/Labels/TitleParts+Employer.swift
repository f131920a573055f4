extension TitleParts {
  /// Takes a company off the end: "Optical Engineer, Acme Inc.", "Postdoc - University of
  /// Somewhere", and of three parts between dashes the last, "Engineer - Payments - Acme".
  mutating func splitEmployer() {
    guard company == nil, name.utf8.contains(where: { $0 == 0x2C || $0 == 0x2D || $0 == 0xE2 })
    else { return }
    for separator in TitleParts.employerSeparators {
      guard let (head, tail) = split(at: separator) else { continue }
      let line = Line(tail)
      let isEmployer =
        TitleParts.isNamedAsEmployer(line)
        || separator != TitleParts.comma && TitleParts.isLastPart(line, of: head)
      guard isEmployer, TitleShape.fits(Line(head)) else { continue }
      company = CompanyName.withoutLegalForm(tail)
      name = head
      splitPlaces()
      return
    }
  }

  /// Takes an employer whom everybody knows off the end: "Optical Engineer - Acme", "Optical Engineer
  /// (Acme)", "Optical Engineer | Acme".
  mutating func splitKnown() {
    guard company == nil, var (head, tail) = lastOfTitle(TitleParts.knownSeparators) else {
      return
    }
    // "Optical Engineer, Acme (Lens Department)"
    if name.hasSuffix(")"), let last = TitleParts(head).lastOfTitle(TitleParts.knownSeparators) {
      let line = Line(last.tail)
      if CompanyName.endOfKnownName(line, line.words.indices) != nil { (head, tail) = last }
    }
    let line = Line(tail)
    guard let end = CompanyName.endOfKnownName(line, line.words.indices),
      TitleShape.fits(Line(head))
    else { return }
    company = CompanyName.withoutLegalForm(line.text(ofWords: 0..<end))
    name = head
    // "Optical Engineer - Acme Montréal"
    add(PlaceList(line.text(ofWords: end..<line.words.count)).places)
    splitPlaces()
  }

  /// What stands before and behind the last of the separators, or the last bracket.
  func lastOfTitle(_ separators: [[UInt8]]) -> (head: String, tail: String)? {
    if let bracket = bracketAtEnd() { return bracket }
    let parts = separators.lazy.compactMap { self.split(at: $0) }
    return parts.min { $0.tail.utf8.count < $1.tail.utf8.count }
  }

  /// Takes a company off the beginning: "Acme Robotics - Optical Engineer", "Acme: Optical Engineer".
  mutating func splitFirst() {
    guard company == nil, name.utf8.contains(where: { $0 == 0x3A || $0 == 0x2D || $0 == 0xE2 })
    else { return }
    let line = Line(name)
    let end = line.words.prefix(6).indices.dropFirst().first { line.words[$0].lead > .sign }
    guard let end, line.words[end].lead == .dash || line.words[end].lead == .colon,
      line.words[..<end].allSatisfy({ $0.isName && $0.lead != .slash }),
      CompanyName.endOfKnownName(line, 0..<end) == end || TitleParts.mayBeEmployer(line, 0..<end)
    else { return }
    let rest = line.text(line.words[end].range.lowerBound..<line.bytes.count)
    guard TitleShape.fits(Line(rest)) else { return }
    company = CompanyName.withoutLegalForm(line.text(ofWords: 0..<end))
    name = rest
  }

  /// Whether capitalised words before a title are no remark, part of a job or team.
  private static func mayBeEmployer(_ line: Line, _ words: Range<Int>) -> Bool {
    guard
      line.words[words].allSatisfy({
        $0.cues.isDisjoint(with: [.title, .degree, .employment, .month, .technology])
          && !remarks.contains($0.key)
      }), !CompanyName.isVague(line, words)
    else { return false }
    let last = words.upperBound - 1
    return !isOfTeam(line.words[last])
      || words.count > 1 && CompanyName.suffixes.contains(line.key(last))
  }

  /// What authors write before a title, besides employers.
  private static let remarks: Set<String> = [
    "applied", "rejected", "interview", "interviewing", "interviewed", "offer", "offered", "maybe",
    "favourite", "favorite", "interesting", "dream", "ghosted", "closed", "expired", "saved", "hot",
    "urgent", "option", "vacancy", "vacancies", "wanted", "note", "example", "idea", "ideas",
    "backup", "priority", "startup", "title", "opening", "openings", "posting", "found", "seen",
    "sent", "pending", "waiting", "accepted", "declined", "withdrawn", "skipped", "top", "best",
    "agency", "freelance", "consulting", "ad", "advert", "link", "update", "updated", "fwd", "re",
    "round", "type", "category", "field", "area", "domain", "industry", "sector", "profile",
    "team", "project", "group", "squad", "unit", "office", "department", "dept", "req", "id", "ref",
  ]

  /// "Acme Robotics GmbH", "University of Somewhere": the words say what has the name.
  private static func isNamedAsEmployer(_ line: Line) -> Bool {
    guard (2...8).contains(line.words.count), line.words[0].isName,
      line.words.allSatisfy({ $0.isName || small.contains($0.key) }), !line.cues.contains(.title)
    else { return false }
    if line.words.contains(where: { universities.contains($0.key) }) { return true }
    let last = line.words[line.words.count - 1]
    return surelyLegal.contains(last.key) && last.isName
  }

  /// Whether a text is the third part of a title or a later one, and a name that only a company has.
  private static func isLastPart(_ line: Line, of head: String) -> Bool {
    guard (1...3).contains(line.words.count), dashes.contains(where: { holds(head, $0) }),
      line.words.allSatisfy({ $0.isName && $0.lead != .slash }),
      line.cues.isDisjoint(with: [.title, .degree, .employment, .month, .year, .technology]),
      !CompanyName.isVague(line, line.words.indices)
    else { return false }
    // "Acme Energy", and not "Rider Experience".
    let last = line.words[line.words.count - 1]
    return CompanyName.suffixes.contains(last.key) || !isOfTeam(last)
  }

  /// Whether a word is more likely what a team does than part of a name: a short form, or a noun of
  /// everyday, as its ending says ("IAM", "Summarization").
  static func isOfTeam(_ word: Word) -> Bool {
    if word.shape == .upper || !word.cues.isDisjoint(with: [.ordinary, .common]) { return true }
    return parts.contains(word.key) || endings.contains { word.key.hasSuffix($0) }
  }

  private static func holds(_ text: String, _ separator: [UInt8]) -> Bool {
    TitleParts(text).split(at: separator) != nil
  }

  private static let dashes = [" - ", " – ", " — "].map { Array($0.utf8) }
  private static let employerSeparators = dashes + [comma]
  /// What stands before an employer whom everybody knows.
  private static let knownSeparators = dashes + [Array(" | ".utf8), comma, Array(": ".utf8), slash]
  static let allSeparators = dashes + [Array(" | ".utf8), comma, slash]
  private static let slash = Array(" / ".utf8)

  private static let small: Set<String> = ["of", "for", "the", "and", "de", "di", "für"]

  private static let universities: Set<String> = [
    "university", "universität", "université", "universidad", "universiteit", "università",
    "institute", "institut", "polytechnic",
  ]

  /// Forms of companies that are no word of a title.
  private static let surelyLegal: Set<String> = [
    "llc", "inc", "ltd", "gmbh", "corp", "corporation", "limited", "plc", "ag", "sarl", "srl", "bv",
    "oy", "kg", "llp", "pty", "incorporated", "aps",
  ]

  private static let endings = [
    "ing", "tion", "sion", "ment", "ments", "ics", "ity", "logy", "ance", "ence", "ness", "ware",
    "ship", "isms", "ism", "ions", "ings", "ers", "al",
  ]

  /// What teams are called after.
  private static let parts: Set<String> = [
    "checkout", "wallet", "messenger", "marketplace", "catalog", "inventory", "fulfillment",
    "subscriptions", "notifications", "credit", "insurance", "mortgage", "maps", "feed", "cards",
    "recommendations", "loans", "deposits", "orders", "logistics", "rides", "delivery", "travel",
    "shopping", "commerce", "ecommerce", "crypto", "blockchain", "wearables", "drones", "vehicles",
    "web", "desktop", "client", "clients", "server", "servers", "kernels", "drivers", "media",
    "music", "news", "sports", "home", "kids", "core", "foundation", "foundations", "labs",
    "experience", "productivity", "efficiency", "scale", "discovery", "profile", "profiles",
    "chat", "calls", "meetings", "calendar", "mail", "docs", "files", "photos", "camera",
    "cameras", "display", "displays", "speakers", "watch", "phone", "phones", "tablet", "car",
    "cars", "satellite", "satellites", "space", "propulsion", "thermal", "chassis", "oncology",
    "genomics", "neuro", "cardiology", "vaccines", "proteins", "cells", "diffusion", "agents",
    "alignment", "safety", "pretraining", "inference", "evals", "night", "shift", "days", "fintech",
    "biotech", "adtech",
    "edtech", "medtech", "agtech", "insurtech", "automotive", "aerospace", "defense", "defence",
    "telecom", "pharma", "healthcare", "hedge", "cloud", "startups",
    "alexa", "autopilot", "benelux", "campus", "cockpit", "custody", "care", "twin", "dojo",
    "ecosystem", "fitbit", "fleet", "gameplay", "hydrogen", "iberia", "instagram", "kindle", "mile",
    "maritime", "market", "netcode", "pipeline", "pixel", "powertrain", "prime", "estate", "engine",
    "siri", "starlink", "treasury", "whatsapp", "xbox", "youtube", "line",
  ]
}
