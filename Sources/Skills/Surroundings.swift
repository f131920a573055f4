import Prose

/// What directly touches a match, and shows that its words are part of something else.
enum Surroundings {
  /// Whether the match is a whole name: no part of a host (`example.com`), nor of initials (`C.V.`).
  static func allow(_ match: Range<Int>, in text: SearchText, limit: Range<Int>) -> Bool {
    let tokens = text.tokens
    guard match.upperBound < tokens.count, tokens[match.upperBound].isBehindDot else {
      return !tokens[match.lowerBound].isInHost || !tokens[match.lowerBound].isBehindDot
    }
    if tokens[match.upperBound].isInHost { return false }
    let last = tokens[match.upperBound - 1]
    return last.end - last.start >= 3
  }

  /// Whether three capitals are the currency of a figure beside them: "SGD 25,000", "38 CAD per hour",
  /// "$50/hr CAD".
  static func isCurrency(_ match: Range<Int>, in text: SearchText) -> Bool {
    guard match.count == 1,
      currencies.contains(where: text.bytes[text.tokens[match.lowerBound].range].elementsEqual)
    else { return false }
    // "CAD $95,000"
    if text.bytes[text.tokens[match.lowerBound].range.upperBound...].starts(with: " $".utf8) {
      return true
    }
    // "95 000 $ CAD"
    let lead = text.bytes[..<text.tokens[match.lowerBound].range.lowerBound].suffix(2)
    if lead.contains(UInt8(ascii: "$")) { return true }
    if match.upperBound < text.tokens.count, text.tokens[match.upperBound].continuesPhrase,
      isFigure(text.tokens[match.upperBound], in: text),
      // "PHP 10+ years" asks for the language.
      !text.bytes[text.tokens[match.lowerBound].range].elementsEqual("PHP".utf8)
        || isLarge(match.upperBound, in: text)
    {
      return true
    }
    var first = match.lowerBound
    while first > 0, match.lowerBound - first <= periodReach {
      let token = text.tokens[first]
      // A slash stands between a figure and its period only.
      guard token.continuesPhrase || first < match.lowerBound && token.isListed else {
        return false
      }
      if isFigure(text.tokens[first - 1], in: text) { return true }
      guard isOfPeriod(text.tokens[first - 1], in: text) else { return false }
      first -= 1
    }
    return false
  }

  /// Whether the short form is a country's beside one of its provinces: "CAN, BC, Vancouver".
  static func isCountry(_ match: Range<Int>, in text: SearchText) -> Bool {
    guard match.count == 1,
      text.bytes[text.tokens[match.lowerBound].range].elementsEqual("CAN".utf8)
    else { return false }
    return [match.lowerBound - 1, match.upperBound].contains { index in
      text.tokens.indices.contains(index)
        && provinces.contains { $0.elementsEqual(text.bytes[text.tokens[index].range]) }
    }
  }

  private static let provinces = ["AB", "BC", "MB", "NB", "NL", "NS", "ON", "QC", "SK"].map {
    Array($0.utf8)
  }

  /// How many words name a period behind a figure: "per year", "an hour".
  private static let periodReach = 2

  private static func isOfPeriod(_ token: Token, in text: SearchText) -> Bool {
    periodWords.contains { $0.elementsEqual(text.bytes[token.range]) }
  }

  private static let periodWords = [
    "per", "a", "an", "hr", "hour", "yr", "year", "annum", "mo", "month", "week", "day", "p.a",
    "hourly", "yearly", "annually", "monthly",
  ].map { Array($0.utf8) }

  /// Whether a token is a number, with `k` for thousands or without.
  private static func isFigure(_ token: Token, in text: SearchText) -> Bool {
    var digits = text.bytes[token.range]
    if let last = digits.last, last | 0x20 == UInt8(ascii: "k") { digits = digits.dropLast() }
    guard digits.allSatisfy(ByteClassification.isDigit) else { return false }
    // "SGD 5,200"
    return digits.count > 1 || !digits.isEmpty && isGrouped(token, in: text)
  }

  /// Whether a figure has thousands: "60,000", "4500", "60k".
  private static func isLarge(_ index: Int, in text: SearchText) -> Bool {
    let token = text.tokens[index]
    return token.range.count >= 4 || isGrouped(token, in: text)
      || text.bytes[token.range].last.map { $0 | 0x20 == UInt8(ascii: "k") } == true
  }

  /// Whether a comma or a point and three digits follow a figure.
  private static func isGrouped(_ token: Token, in text: SearchText) -> Bool {
    let rest = text.bytes[token.range.upperBound...]
    guard let sign = rest.first, sign == UInt8(ascii: ",") || sign == UInt8(ascii: ".") else {
      return false
    }
    let digits = rest.dropFirst().prefix(3)
    return digits.count == 3 && digits.allSatisfy(ByteClassification.isDigit)
  }

  /// The currencies whose codes are short forms of skills as well.
  private static let currencies = [
    "AED", "CAD", "CHF", "ILS", "INR", "NOK", "PHP", "RON", "SGD",
  ].map { Array($0.utf8) }

  /// Whether a word after a hyphen makes another word of the name of a language: "Go-karting", and not
  /// "Go-based".
  static func isCompound(_ match: Range<Int>, in text: SearchText) -> Bool {
    guard match.upperBound < text.tokens.count, text.tokens[match.upperBound].isHyphenated else {
      return false
    }
    let word = text.bytes[text.tokens[match.upperBound].range]
    return !isSuffix(word) && !(word.first.map(ByteClassification.isUpper) ?? true)
  }

  /// Whether a single letter stands clear: "C, C++" and "(R)" but not "R&D", "C-level" or "Vitamin-C".
  static func allowLetter(_ match: Range<Int>, in text: SearchText) -> Bool {
    let token = text.tokens[match.lowerBound]
    if isBesideAmpersand(match.lowerBound, in: text) { return false }
    switch token.joint {
    case .hyphen, .dot: return false
    case .attached where match.lowerBound > 0: return false
    default: break
    }
    guard match.upperBound < text.tokens.count else { return true }
    let next = text.tokens[match.upperBound]
    switch next.joint {
    case .attached: return false
    case .hyphen: return isSuffix(text.bytes[next.range])
    default: return true
    }
  }

  /// Whether a letter is one of two that an ampersand joins: "R&D" and "R & D", not "C & C++".
  private static func isBesideAmpersand(_ letter: Int, in text: SearchText) -> Bool {
    [-1, 1].contains { step in
      guard isAmpersand(letter + step, in: text) else { return false }
      let (one, other) = (min(letter, letter + step), max(letter, letter + step))
      if text.tokens[one].end == text.tokens[other].start { return true }
      let beyond = letter + 2 * step
      return text.tokens.indices.contains(beyond) && text.tokens[beyond].range.count == 1
    }
  }

  private static func isAmpersand(_ index: Int, in text: SearchText) -> Bool {
    text.tokens.indices.contains(index)
      && text.bytes[Int(text.tokens[index].start)] == UInt8(ascii: "&")
  }

  /// Whether a word after a hyphen says what the letter's language is used for.
  private static func isSuffix(_ word: ArraySlice<UInt8>) -> Bool {
    suffixes.contains { word.elementsEqual($0.utf8) }
  }

  private static let suffixes = [
    "based", "like", "style", "language", "programming", "family", "code", "compiler", "API",
    "native", "first", "only", "powered", "centric", "specific", "related", "written", "backend",
    "driven", "enabled", "compatible", "certified", "hosted", "side", "oriented", "heavy", "aware",
    "focused", "capable", "ready", "friendly", "derived", "inspired", "flavored", "flavoured",
  ]
}
