/// A title-like text, taken apart at its ends.
struct TitleParts {
  var name: String
  var company: String?
  /// What stood at the end about pay.
  var pay: String?
  private(set) var places: [Place] = []
  /// Whether a place or a remark stood behind a `|`.
  private(set) var hasLostPipe = false

  init(_ name: String) { self.name = name }

  /// The text without emphasis marks, a trailing colon and white space.
  static func plain(_ text: String) -> String {
    // Most texts begin with a letter and end with one.
    if let first = text.utf8.first, let last = text.utf8.last, isLetter(first), isLetter(last) {
      return text
    }
    var text = Substring(text)
    while let first = text.first, ends.contains(first) { text.removeFirst() }
    while let last = text.last, ends.contains(last) || tails.contains(last) { text.removeLast() }
    return String(text)
  }

  /// The text with a bar for each point or pair of slashes that stands free: "Acme · Data Engineer ·
  /// Berlin", "Data Engineer // Acme".
  static func piped(_ text: String) -> String {
    let points = [" \u{B7} ", " \u{2022} ", " // "]
    guard text.utf8.contains(where: { $0 == 0xB7 || $0 == 0xA2 || $0 == 0x2F }) else { return text }
    return points.reduce(text) { pieces, point in split(pieces, at: Array(point.utf8)) }
  }

  private static func split(_ text: String, at separator: [UInt8]) -> String {
    guard let (head, tail) = TitleParts(text).split(at: separator) else { return text }
    return "\(split(head, at: separator)) | \(tail)"
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static let ends: Set<Character> = [
    "*", "_", "#", "`", " ", "\t", "\u{A0}", "•", "\"",
  ]
  private static let tails: Set<Character> = [":", ";", ",", "-", "–", "—", "|", "："]

  /// Takes `at Company` or `@ Company` off the end.
  mutating func splitCompany() {
    let line = Line(name)
    guard let at = atSign(in: line) ?? atWord(in: line),
      let first = line.words.dropFirst(at.word).first
    else { return }
    let head = TitleParts.plain(line.text(0..<at.start))
    let rest = Line(line.text(first.range.lowerBound..<line.bytes.count))
    // "Engineer at AEye, Inc - Berlin", "Engineer at AEye (Remote)".
    var end = 1
    while end < rest.words.count {
      let word = rest.words[end]
      // "Engineer at Acme in Berlin"
      if word.key == "in", rest.cues(at: end + 1).contains(.place) { break }
      if word.lead <= .slash || word.lead == .sign || word.lead == .quote { end += 1; continue }
      if word.lead == .comma, word.cues.contains(.legalForm) { end += 1; continue }
      break
    }
    company = CompanyName.withoutLegalForm(rest.text(ofWords: 0..<end))
    if rest.key(end) == "in" { end += 1 }
    let tail =
      end < rest.words.count
      ? rest.text(rest.words[end].range.lowerBound..<rest.bytes.count) : ""
    let open = end < rest.words.count && rest.words[end].lead == .open
    if TitleParts.isUnknownTown(rest, from: end) {
      name = head
      add([Place(name: tail, country: nil, kind: .city)])
      return
    }
    name = tail.isEmpty ? head : open ? "\(head) (\(tail)" : "\(head) - \(tail)"
  }

  /// Whether names that are no team, field or technology end a title behind the company and a comma:
  /// "Engineer at Acme, Little Wenham".
  private static func isUnknownTown(_ rest: Line, from start: Int) -> Bool {
    let words = rest.words[start...]
    guard (1...2).contains(words.count), words.first?.lead == .comma,
      !words.contains(where: { !$0.isName || isOfTeam($0) || $0.cues.contains(.technology) })
    else { return false }
    return words.dropFirst().allSatisfy { $0.lead <= .hyphen }
      && PlaceList.match(rest, at: start) == nil
  }

  /// Takes places and other remarks about where and how off the end.
  mutating func splitPlaces() {
    while let (head, tail) = lastPart() {
      let list = PlaceList(tail)
      let isReference = TitleParts.isReference(tail)
      let isAboutWork =
        isReference || list.onlyLimitsRemote || !list.isKnown && TitleParts.isAboutWork(tail)
      guard isAboutWork || (list.isComplete && !list.places.isEmpty), !head.isEmpty else { return }
      if !isReference, list.isKnown || !isAboutWork {
        // "Rome (Italy)"
        let others = places.filter { place in
          place.kind != .country || !list.places.contains { $0.country == place.name }
        }
        places = list.places + others
      }
      let pipes = name.utf8.lazy.filter { $0 == UInt8(ascii: "|") }.count
      name = head
      hasLostPipe = hasLostPipe || head.utf8.lazy.filter { $0 == UInt8(ascii: "|") }.count < pipes
    }
  }

  /// Adds places that stand before those found so far.
  mutating func add(_ earlier: [Place]) { places = earlier + places }

  /// What stands before and inside the last bracket, or before and after the last separator.
  private func lastPart() -> (head: String, tail: String)? {
    if let bracket = bracketAtEnd() { return bracket }
    for separator in TitleParts.separators {
      guard let (head, tail) = split(at: separator), !TitleParts.isOpen(head) else { continue }
      // "Engineer, Boston, MA": the state alone is no place, its city stands before it.
      if separator == TitleParts.comma, let wider = TitleParts(head).split(at: separator) {
        let both = "\(wider.tail), \(tail)"
        // "Engineer, Boston, MA, USA"
        if let widest = TitleParts(wider.head).split(at: separator) {
          let all = "\(widest.tail), \(both)"
          let list = PlaceList(all)
          if list.isComplete, list.places.count == 1 { return (widest.head, all) }
        }
        if PlaceList(both).isComplete, !TitleParts.isEmployer(wider.tail, before: tail) {
          return (wider.head, both)
        }
      }
      if PlaceList(tail).isComplete { return (head, tail) }
    }
    for separator in TitleParts.remarkSeparators {
      if let (head, tail) = split(at: separator), TitleParts.isAboutWork(tail) {
        return (head, tail)
      }
    }
    return nil
  }

  /// What stands before and inside the bracket that ends the name: "(Remote)", "[London]".
  func bracketAtEnd() -> (head: String, tail: String)? {
    let opening: Character? =
      switch name.utf8.last {
      case UInt8(ascii: ")"): "("
      case UInt8(ascii: "]"): "["
      default: nil
      }
    guard let opening, let open = name.lastIndex(of: opening) else { return nil }
    let tail = name[name.index(after: open)...].dropLast()
    return (TitleParts.plain(String(name[..<open])), String(tail))
  }

  /// Whether a bracket has no end.
  private static func isOpen(_ text: String) -> Bool {
    guard let open = text.utf8.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !text.utf8[open...].contains(UInt8(ascii: ")"))
  }

  static let comma = Array(", ".utf8)

  /// Whether what stands before a place is no town of it: "Acme, Luxembourg", where everybody knows
  /// Acme, or the place is a town itself.
  private static func isEmployer(_ text: String, before place: String) -> Bool {
    let line = Line(text)
    guard !line.cues.contains(.place) else { return false }
    return CompanyName.endOfKnownName(line, line.words.indices) != nil
      || PlaceList(place).places.first?.kind == .city
  }

  private static let separators = [" - ", " – ", " — ", " | ", " in ", ", ", "; ", " / "].map {
    Array($0.utf8)
  }
  static let remarkSeparators = [" - ", " – ", " — ", " | ", ", ", ": "].map { Array($0.utf8) }

  /// The name cut at the last `separator`.
  func split(at separator: [UInt8]) -> (head: String, tail: String)? {
    let bytes = Array(name.utf8)
    var start = bytes.count - separator.count
    while start >= 0 {
      if bytes[start] == separator[0],
        bytes[start..<start + separator.count].elementsEqual(separator)
      {
        let head = String(decoding: bytes[..<start], as: UTF8.self)
        let tail = String(decoding: bytes[(start + separator.count)...], as: UTF8.self)
        return (TitleParts.plain(head), tail)
      }
      start -= 1
    }
    return nil
  }

  /// "(m/f/d)", "Full-time", "hybrid", "6 month contract", "80-100%": about how, not what.
  static func isAboutWork(_ text: String) -> Bool {
    if isReference(text) { return true }
    let line = Line(text)
    if WorkShare.isAlone(in: line), WorkShare.employment(in: line) != nil { return true }
    // "(5 years)" asks for experience.
    guard
      line.words.contains(where: {
        workWords.contains($0.key) || spans.contains($0.key) && !$0.key.hasPrefix("year")
      })
    else { return false }
    // "12 weeks from June", while "Summer 2027" says which internship.
    let isBegin = line.words.contains { $0.key == "from" }
    return line.words.allSatisfy { word in
      workWords.contains(word.key)
        || line.hasDigit
          && (spans.contains(word.key) || word.shape == .number || word.key == "from"
            || isBegin && word.cues.contains(.month))
    }
  }

  /// "IT-GSS-2023-118", "JR0012345": the number under which an employer keeps a vacancy; standards have
  /// theirs too ("ISO-26262").
  private static func isReference(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let digits = bytes.count { (0x30...0x39).contains($0) }
    guard digits >= 4, digits < bytes.count, bytes.first.map({ (0x41...0x5A).contains($0) }) == true
    else { return false }
    let isCode = bytes.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || [0x2D, 0x2F, 0x5F].contains($0)
    }
    return isCode && !standards.contains { text.hasPrefix($0) }
  }

  private static let standards = ["ISO", "IEC", "IEEE", "EN", "DIN", "MIL", "RFC", "NIST", "UL"]

  /// What a contract is measured in.
  private static let spans: Set<String> = ["month", "months", "year", "years", "week", "weeks"]

  private static let workWords: Set<String> = [
    "m", "f", "d", "w", "x", "div", "all", "genders", "full", "part", "time", "permanent",
    "contract", "hybrid", "onsite", "on", "site", "in", "office", "h", "i", "flexible", "band",
    "b2b", "may", "can", "be", "extended", "extension", "possible", "renewable", "to", "hire",
    "contractor", "contractors", "freelance", "freelancer", "temporary", "temp", "fixed", "term",
    "hrs", "hours", "outside", "inside", "ir35", "via", "recruiter", "agency", "shift", "shifts",
    "based", "nights", "night",
  ]

  private func atSign(in line: Line) -> (start: Int, word: Int)? {
    guard let at = line.bytes.firstIndex(of: UInt8(ascii: "@")), at > 0 else { return nil }
    guard let word = line.words.firstIndex(where: { $0.range.lowerBound > at }),
      line.words[word].isName || line.words[word].shape == .number
    else { return nil }
    return (at, word)
  }

  private func atWord(in line: Line) -> (start: Int, word: Int)? {
    guard
      // "Engineer (Remote) at Acme"
      let index = line.words.lastIndex(where: {
        $0.key == "at" && ($0.lead == .space || $0.lead == .close)
      }),
      index > 0, let next = line.word(index + 1), next.isName || next.shape == .number,
      next.lead == .space
    else { return nil }
    return (line.words[index].range.lowerBound, index + 1)
  }
}
