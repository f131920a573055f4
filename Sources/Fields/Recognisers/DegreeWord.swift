/// A degree at a word: "Bachelor’s", "M.S.", "PhD", and not "scrum master" or "MS Office".
struct DegreeWord {
  let degree: Degree
  /// The words that say it.
  let range: Range<Int>

  init?(_ line: Line, at index: Int) {
    self.init(line, at: index, lookingBack: DegreeWord.listReach)
  }

  /// How many degrees before one are looked at in a list of them, which may be of any length.
  private static let listReach = 4

  private init?(_ line: Line, at index: Int, lookingBack reach: Int) {
    guard let word = line.word(index), word.cues.contains(.degree) else { return nil }
    switch word.key {
    case "bachelor", "bachelors", "baccalaureate": degree = .bachelor
    case "phd", "doctorate", "doctorates", "dphil", "dsc", "ph":
      guard word.key != "ph" || (line.key(index + 1) == "d" && word.isName),
        // "3 years (a PhD counts as 2)"
        !["counts", "count"].contains(line.key(index + 1))
      else { return nil }
      degree = .phd
    case "doctoral":
      guard DegreeWord.studies.contains(line.key(index + 1)) else { return nil }
      degree = .phd
    case "undergraduate", "undergrad":
      guard DegreeWord.follows(line, index) || line.key(index + 1) == "studies" else { return nil }
      degree = .bachelor
    case "advanced", "graduate", "postgraduate":
      // "Advanced degree (PhD)" says in the bracket which.
      guard line.key(index + 1) == "degree" || line.key(index + 1) == "degrees",
        line.word(index + 2)?.lead != .open || !line.cues(at: index + 2).contains(.degree)
      else { return nil }
      degree = .master
    case "master", "masters":
      guard DegreeWord.isMaster(line, index) else { return nil }
      degree = .master
    case "bs", "bsc", "ba", "beng", "btech", "basc", "bse", "bsee", "bscs", "be", "bsn",
      "bfa", "bba", "bcom", "bsme":
      guard DegreeWord.isAbbreviation(line, index, lookingBack: reach) else { return nil }
      degree = .bachelor
    case "ms", "msc", "ma", "meng", "mtech", "masc", "mse", "msee", "mscs", "mba", "me", "mphil",
      "msn", "mfa", "mph", "mlis":
      guard DegreeWord.isAbbreviation(line, index, lookingBack: reach) else { return nil }
      degree = .master
    case "four", "4":
      guard line.key(index + 1) == "year", line.key(index + 2) == "degree" else { return nil }
      degree = .bachelor
    case "bac":
      // "Bac+5": years of study behind the French school leaving certificate
      guard let years = line.word(index + 1), years.lead == .sign else { return nil }
      switch years.key {
      case "3", "4": degree = .bachelor
      case "5": degree = .master
      case "8": degree = .phd
      default: return nil
      }
    case "diplom": degree = .master
    case "honours", "honors":
      guard line.key(index + 1) == "degree" else { return nil }
      degree = .bachelor
    default: return nil
    }
    range = index..<index + (word.key == "ph" || word.key == "bac" ? 2 : 1)
  }

  private static let studies: Set<String> = [
    "degree", "degrees", "studies", "student", "candidate", "level", "program", "programme",
  ]

  /// Whether "in", "or", "degree" or another degree follows.
  private static func follows(_ line: Line, _ index: Int) -> Bool {
    guard let next = line.word(index + 1) else { return true }
    if next.lead == .slash || next.lead == .comma {
      return next.cues.contains(.degree) || nextTwo(line, index + 1)
    }
    // "BS + 3 years"
    if next.lead == .sign { return next.shape == .number }
    if next.lead >= .dash { return next.lead == .open || next.lead == .stop || next.lead == .close }
    return followers.contains(next.key)
      || (next.key == "or" || next.key == "and") && nextTwo(line, index + 2)
  }

  private static func nextTwo(_ line: Line, _ index: Int) -> Bool {
    (index..<index + 2).contains {
      line.word($0)?.cues.contains(.degree) == true || line.key($0) == "higher"
    }
  }

  private static let followers: Set<String> = [
    "degree", "degrees", "in", "or", "and", "of", "level", "required", "from", "with", "preferred",
    "plus", "studies", "program", "programme", "thesis", "student", "graduate", "candidate",
    "equivalent", "minimum", "qualification", "qualified", "1", "2",
  ]

  private static func isMaster(_ line: Line, _ index: Int) -> Bool {
    if ["scrum", "web", "the", "to", "will", "can", "quickly", "and"].contains(line.key(index - 1)),
      !line.words[index].isPossessive, line.key(index + 1) != "degree",
      line.key(index - 1) != "and" || line.word(index - 2)?.cues.contains(.degree) != true
    {
      return line.key(index - 1) == "the" && line.key(index + 1) == "of"
    }
    let word = line.words[index]
    if word.isPossessive { return follows(line, index) || line.key(index + 1) == "degree" }
    // "masters of their craft" begins small and is followed by "of"; "Master of Science" is a name.
    if line.key(index + 1) == "of" { return sciences.contains(line.key(index + 2)) }
    if line.key(index + 1) == "in", word.shape == .lower {
      return line.cues.contains(.degree) && (nextTwo(line, index - 2) || word.key == "masters")
    }
    return follows(line, index)
  }

  private static let sciences: Set<String> = [
    "science", "engineering", "arts", "business", "applied", "technology", "computer", "research",
    "philosophy", "mathematics",
  ]

  /// "BS in", "M.S.", "BS/MS"; capitals, and no product behind ("MS Office").
  private static func isAbbreviation(
    _ line: Line, _ index: Int, lookingBack reach: Int
  ) -> Bool {
    let word = line.words[index]
    guard word.isName else { return false }
    if word.isDotted { return true }
    let isLong = word.key.utf8.count > 2
    guard word.shape == .upper || isLong else { return false }
    if isPartOfPlace(line, index) { return false }
    if isLong, word.key != "mse", word.key != "bse" { return true }
    if reach > 0, let before = line.word(index - 1), before.cues.contains(.degree),
      word.lead != .space, DegreeWord(line, at: index - 1, lookingBack: reach - 1) != nil
    {
      return true
    }
    if ["a", "an", "or", "and", "with", "minimum"].contains(line.key(index - 1)),
      follows(line, index)
    {
      return true
    }
    // "7 years with a BS; 5 with an MS"
    if ["a", "an"].contains(line.key(index - 1)), line.cues.contains(.year),
      line.word(index + 1)?.lead == .semicolon
    {
      return true
    }
    // "BS chemistry and 2+ years", "MS, EE or CS"
    if index == 0, let next = line.word(1), next.lead <= .comma, subjects.contains(next.key) {
      return true
    }
    // "10 yrs w/ BS, 8 w/ MS"
    if ["w", "with"].contains(line.key(index - 1)), line.cues.contains(.year) { return true }
    if line.word(index + 1) == nil { return line.words.count <= 3 }
    // "BS and 10 years of experience"
    if line.key(index + 1) == "and" { return index == 0 && line.cues.contains(.year) }
    return follows(line, index)
  }

  /// "Boston, MA", "Lexington MA", "Leuven, BE": a state or a country behind its town.
  private static func isPartOfPlace(_ line: Line, _ index: Int) -> Bool {
    guard codes.contains(line.key(index)), let town = line.word(index - 1),
      line.words[index].lead <= .comma
    else { return false }
    if endsTown(line, index) { return true }
    // A town that the program does not know, unless what follows shows a degree: "MA in", "MA or PhD".
    guard line.words[index].lead == .comma, town.shape == .capital, !town.cues.contains(.degree)
    else { return false }
    let next = line.key(index + 1)
    let second = next == "or" || next == "and" ? index + 2 : index + 1
    return !["in", "of", "degree", "degrees", "level", "required"].contains(next)
      && !line.cues(at: second).contains(.degree)
  }

  /// Whether the name of a town ends before a word.
  private static func endsTown(_ line: Line, _ index: Int) -> Bool {
    (max(0, index - Gazetteer.longest)..<index).contains { start in
      guard let (entries, count) = PlaceList.match(line, at: start) else { return false }
      return start + count == index && entries.contains { $0.kind == .city }
    }
  }

  private static let codes: Set<String> = ["ma", "me", "be"]

  /// What is studied for a degree, as it stands behind its short form.
  private static let subjects: Set<String> = [
    "chemistry", "biology", "physics", "mathematics", "math", "maths", "statistics", "engineering",
    "computer", "cs", "ee", "ece", "cpe", "me", "electrical", "electronics", "electronic",
    "mechanical", "chemical", "civil", "biomedical", "biochemistry", "bioinformatics", "economics",
    "finance", "accounting", "nursing", "psychology", "data", "information", "materials", "optics",
    "robotics", "aerospace", "industrial", "software", "neuroscience", "linguistics", "geology",
  ]
}
