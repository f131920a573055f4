/// The names that employers go by.
enum CompanyName {
  /// The endings that say how a company is set up; they are no part of the name.
  static let legalForms: Set<String> = [
    "llc", "inc", "ltd", "gmbh", "corp", "corporation", "limited", "plc", "ag", "sa", "sarl",
    "srl", "bv", "nv", "ab", "oy", "as", "kg", "llp", "lp", "pte", "pty", "co", "incorporated",
    "se", "spa", "aps", "private", "pvt", "sdn", "bhd", "kk", "dac", "oyj", "asa", "sro", "kft",
    "n.v", "b.v", "s.a", "s.p.a", "s.r.l", "s.r.o", "l.p",
  ]

  /// The name without `, LLC` and the like.
  static func withoutLegalForm(_ name: String) -> String {
    let line = Line(name)
    var end = line.words.count
    while end > 1, line.cues(at: end - 1).contains(.legalForm),
      line.words[end - 1].isName || line.words[end - 1].isDotted
    {
      end -= 1
    }
    return line.text(ofWords: 0..<end)
  }

  /// "Google" for "Google Cloud", "Qualcomm" for "Qualcomm India": the employer of whom everybody knows,
  /// without its part.
  static func withoutPart(_ name: String) -> String {
    let line = Line(name)
    guard line.words.count > 1, parents.contains(line.key(0)),
      line.key(line.words.count - 1) != "institute",
      divisions.contains(line.key(1)) || line.words.count == 2 && countries.contains(line.key(1))
    else { return name }
    return line.text(ofWords: 0..<1)
  }

  /// Whether words in capitals are more likely a technology, a place, a part of every company or
  /// the beginning of a sentence than the name of a company.
  static func isVague(_ line: Line, _ words: Range<Int>) -> Bool {
    if isKnownName(line, words) { return false }
    if isPlace(line, words) { return true }
    if words.contains(where: { line.cues(at: $0).contains(.technology) }) { return true }
    return isOrdinary(line, words)
  }

  /// Whether all words are the name of a place.
  static func isPlace(_ line: Line, _ words: Range<Int>) -> Bool {
    guard line.words[words.lowerBound].cues.contains(.place),
      let (_, count) = PlaceList.match(line, at: words.lowerBound)
    else { return false }
    return count >= words.count
  }

  /// Whether no word is one that only names have.
  static func isOrdinary(_ line: Line, _ words: Range<Int>) -> Bool {
    if isKnownName(line, words) { return false }
    return words.allSatisfy { index in
      let word = line.words[index]
      return !word.cues.isDisjoint(with: [.ordinary, .common, .head])
        || word.key.utf8.count == 1
    }
  }

  /// What companies add to their name, and leave out when they speak of themselves.
  static let suffixes: Set<String> = [
    "group", "holdings", "holding", "technologies", "technology", "systems", "labs", "capital",
    "trading", "software", "international", "global", "solutions", "industries", "networks",
    "robotics", "computing", "semiconductor", "semiconductors", "company", "partners",
    "management", "securities", "services", "research", "studios", "therapeutics", "analytics",
    "energy", "aerospace", "health", "markets", "asset", "financial", "dynamics", "instruments",
    "electronics", "pharmaceuticals", "biosciences", "interactive", "entertainment", "motors",
    "tech",
  ]

  /// Parts of large employers that call themselves by the employer's name and what they do.
  static let divisions: Set<String> = [
    "research", "quantum", "labs", "lab", "cloud", "ai", "health", "robotics", "studios",
    "streaming", "software", "hardware", "security", "systems", "reality",
  ]

  /// Employers whose parts are known by these words; "Lam Research" and "Skild AI" are no parts.
  static let parents: Set<String> = [
    "nvidia", "ibm", "google", "microsoft", "intel", "adobe", "samsung", "meta", "apple", "amazon",
    "sony", "bosch", "huawei", "toyota", "honda", "disney", "nokia", "siemens", "oracle", "cisco",
    "qualcomm", "amd", "arm", "facebook", "salesforce", "tencent", "alibaba", "baidu", "bytedance",
    "uber", "netflix", "dell", "hp", "hpe", "hitachi", "fujitsu", "nec", "toshiba", "panasonic",
    "philips", "ericsson", "volvo", "bmw", "volkswagen", "mercedes", "ford", "tesla", "airbus",
    "boeing", "xerox", "yahoo", "autodesk", "sap", "zoom", "accenture", "jpmorgan",
  ]
}
