extension PlaceList {
  /// Words of a location line that name no town.
  static let vagueWords: Set<String> = [
    "multiple", "various", "several", "flexible", "anywhere", "worldwide", "global", "tbd", "any",
    "see", "below", "our", "the", "office", "offices", "headquarters", "hq", "negotiable", "none",
    "different", "all", "world", "company", "team", "department", "not", "no", "yes", "based",
    "engineering", "engineer", "software", "developer", "hardware", "research", "quantum",
  ]

  private static let fillers = conjunctions.union([
    "hybrid", "onsite", "on", "site", "in", "office", "person", "only", "based",
    "preferred", "area", "metro", "greater", "flexible", "relocation", "possible", "within",
    "either", "both", "from", "offices", "hq", "headquarters", "region", "first", "friendly",
    "optional", "time", "part", "full", "fully", "also", "possibly", "the", "work", "position",
    "days", "day", "week", "weekly", "wk", "per", "a", "with", "two", "three", "four", "mostly",
    "required", "allowed", "available", "option", "options", "eligible", "home", "zone", "zones",
    "timezone", "timezones", "hours", "overlap", "to", "cet", "cest", "est", "edt", "pst",
    "pdt", "pt", "cst", "mst", "gmt", "utc", "bst", "schedule", "mode", "setup", "once", "twice",
    "at", "least", "possible", "x", "hybride", "wfo",
    "east", "west", "coast", "between", "contract", "permanent", "freelance", "travel", "b2b",
    "cdi", "cdd", "all",
  ])

  /// What joins two places; "et" is a time zone as well.
  fileprivate static let conjunctions: Set<String> = [
    "or", "and", "o", "ou", "oder", "und", "et", "lub", "eller", "och",
  ]

  /// "3 days/wk", "UTC+3", "CET +/- 2h", "TX 78701": figures say nothing about where, but for the
  /// number of a house.
  private static func isFiller(_ line: Line, at index: Int) -> Bool {
    guard line.words[index].shape == .number else {
      // "not remote": says how, as the word behind it does.
      if remoteWords.contains(line.key(index + 1)), line.limitsRemote(at: index + 1),
        ["not", "no", "non"].contains(line.key(index))
      {
        return true
      }
      return fillers.contains(line.words[index].key)
    }
    guard let next = line.word(index + 1), next.lead <= .hyphen else { return true }
    return next.shape == .number || fillers.contains(next.key) || next.cues.contains(.place)
  }

  static let remoteWords: Set<String> = [
    "remote", "remotely", "telecommute", "wfh", "anywhere", "worldwide", "télétravail",
    "homeoffice",
  ]

  /// Cuts a line at its separators, and names that stand side by side apart ("Remote London").
  static func parts(of line: Line) -> [Part] {
    var parts: [Part] = []
    var index = 0
    let words = line.words
    while index < words.count {
      let starts = parts.isEmpty || words[index].startsList(in: line, at: index)
      if let (entries, count) = match(line, at: index) {
        parts.append(
          Part(
            text: line.text(ofWords: index..<index + count), entries: entries, startsList: starts,
            isRemote: false, isFiller: false))
        index += count
        continue
      }
      let key = words[index].key
      let isAboutRemote = remoteWords.contains(key)
      let isRemote = isAboutRemote && !line.limitsRemote(at: index)
      if isAboutRemote || isFiller(line, at: index) {
        parts.append(
          Part(
            text: key, entries: [], startsList: starts && !isRemote, isRemote: isRemote,
            isFiller: !isRemote))
        index += 1
        continue
      }
      // "London (Shoreditch)"
      let isQuarter = words[index].lead == .open && words[index].isName && parts.last?.city != nil
      var end = index + 1
      while end < words.count, words[end].lead <= .hyphen, match(line, at: end) == nil,
        !isFiller(line, at: end), !remoteWords.contains(words[end].key)
      {
        end += 1
      }
      parts.append(
        Part(
          text: line.text(ofWords: index..<end), entries: [], startsList: starts,
          isRemote: false, isFiller: isQuarter))
      index = end
    }
    return parts
  }

  /// The longest name of the gazetteer that begins at a word.
  static func match(_ line: Line, at index: Int) -> (entries: [Gazetteer.Entry], count: Int)? {
    guard let first = line.word(index), first.cues.contains(.place), first.isName else {
      return nil
    }
    var key = ""
    var found: (entries: [Gazetteer.Entry], count: Int)?
    for count in 1...Gazetteer.longest {
      guard let word = line.word(index + count - 1) else { break }
      if count > 1 {
        // "Washington, DC" is the one name with a comma inside.
        guard word.lead <= .hyphen || (word.lead == .comma && word.key == "dc") else { break }
        key += " "
      }
      key += word.key
      let entries = Gazetteer.entries(named: key).filter { entry in
        !entry.isCode || word.shape == .upper
      }
      if !entries.isEmpty { found = (entries, count) }
    }
    return found
  }
}

extension Word {
  /// Whether the list of places goes on with another one, rather than with more about the last.
  fileprivate func startsList(in line: Line, at index: Int) -> Bool {
    switch lead {
    case .slash, .semicolon, .sign, .stop: return true
    case .space:
      return PlaceList.conjunctions.contains(line.key(index - 1))
    case .hyphen, .underscore, .quote, .comma, .colon, .dash, .open, .close, .start: return false
    }
  }
}
