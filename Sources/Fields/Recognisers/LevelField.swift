/// Reads how senior a role is from its title, or from a field line.
enum LevelField {
  static func read(_ reading: Reading, title: Stated<String>?) -> Stated<Level>? {
    if let title, let level = level(inTitle: Line(title.value)) { return title.map { _ in level } }
    for (_, line, value) in reading.values(of: .level) {
      let words = Line(value)
      if let level = level(inTitle: words) ?? (words.words.first.flatMap { alone[$0.key] }) {
        return line.stated(level)
      }
    }
    return nil
  }

  /// The level that the words of a title say; the highest of several ("Senior Staff").
  static func level(inTitle line: Line) -> Level? {
    var level: Level?
    for index in line.words.indices {
      guard let found = self.level(line, at: index) else { continue }
      if found == .intern { return .intern }
      if let known = level, rank(known) >= rank(found) { continue }
      level = found
    }
    return level
  }

  private static func level(_ line: Line, at index: Int) -> Level? {
    let next = line.key(index + 1)
    switch line.key(index) {
    case "intern", "internship", "interns", "coop", "trainee": return .intern
    case "co": return next == "op" ? .intern : nil
    case "junior", "jr", "apprentice", "apprenticeship": return .junior
    case "entry": return next == "level" ? .junior : nil
    case "graduate", "grad":
      let isNew = ["new", "college", "recent"].contains(line.key(index - 1))
      let isRole = line.word(index + 1)?.isName == true && !["school", "research"].contains(next)
      // "Quantitative Researcher (Graduate)"
      let isAlone = line.words[index].lead == .open && next.isEmpty
      return isNew || isRole || isAlone ? .junior : nil
    case "mid", "intermediate": return .mid
    // "Semi-senior", as Latin America says
    case "semi": return ["senior", "sr"].contains(next) ? .mid : nil
    case "senior", "sr": return line.key(index - 1) == "semi" ? nil : .senior
    case "staff": return line.key(index - 1) == "technical" ? nil : .staff
    case "principal", "distinguished": return .principal
    case "lead", "leader":
      return ["generation", "time", "frame"].contains(next) ? nil : .lead
    case "manager":
      return ofThings.contains(line.key(index - 1)) ? nil : .manager
    case "director", "vp", "svp", "evp", "avp", "cto", "ceo", "cio", "chief", "president":
      return .director
    case "head": return next == "of" ? .director : nil
    default: return nil
    }
  }

  /// Managers of things rather than of people.
  private static let ofThings: Set<String> = [
    "product", "program", "programme", "project", "account", "community", "office", "case",
    "release", "success", "content", "data", "portfolio", "relationship", "marketing", "category",
  ]

  private static let alone: [String: Level] = [
    "entry": .junior, "junior": .junior, "mid": .mid, "middle": .mid, "senior": .senior,
    "staff": .staff, "principal": .principal, "lead": .lead, "manager": .manager,
    "director": .director, "executive": .director, "experienced": .mid, "intern": .intern,
  ]

  private static func rank(_ level: Level) -> Int { Level.allCases.firstIndex(of: level) ?? 0 }
}
