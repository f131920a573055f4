import Prose

/// A line among the first that is nothing but the employer's name and where it is: "Acme Robotics -
/// Boston, MA", "Acme | Berlin", "Example Institute of Technology, Vienna", "University of Somewhere".
struct EmployerLine {
  /// The words of the name.
  let name: Range<Int>
  /// The places behind it; none where the name says what it is.
  let places: [Place]

  init?(_ line: Line, index: Int) {
    guard index > 0, line.passage.depth == 1, line.words.count <= 20,
      let first = EmployerLine.endOfName(line)
    else { return nil }
    let known = CompanyName.endOfKnownName(line, 0..<first)
    let whole = known == nil ? EmployerLine.institution(behind: first, in: line) : nil
    guard known != nil || index <= 6 && (whole != nil || !EmployerLine.isOrdinary(line, 0..<first))
    else { return nil }
    let end = whole?.upperBound ?? first
    name = EmployerLine.withoutArticle(line, whole ?? 0..<(known ?? first))
    let rest = EmployerLine.overShortName(line, end)
    guard rest < line.words.count else {
      guard known != nil && index <= 6 || EmployerLine.isInstitution(line, 0..<end) else {
        return nil
      }
      places = []
      return
    }
    let isSure = known != nil || EmployerLine.isInstitution(line, 0..<end)
    let behind = PlacesBehindName(line, from: rest, behindSureName: isSure)
    places = behind.places
    guard !behind.namesTown else { return }
    // "Example Institute, Little Snoring": a town of which nobody knows is left out.
    guard isSure else { return nil }
    let isShort = line.words.count - rest <= 4 && line.words[rest...].allSatisfy { $0.isName }
    guard isShort || known != nil && index <= 3, EmployerLine.isAddress(line, from: rest) else {
      return nil
    }
  }

  /// Whether what stands behind a known name is no list of others, of products or of skills: "Acme, Rose
  /// Campus, Wiltshire (five days on site)".
  private static func isAddress(_ line: Line, from start: Int) -> Bool {
    let end = line.words.indices.dropFirst(start + 1).first { line.words[$0].lead >= .comma }
    let first = start..<(end ?? line.words.count)
    return line.words[first].allSatisfy { $0.isName }
      && CompanyName.endOfKnownName(line, first) == nil
      && !line.words[start...].contains { $0.cues.contains(.technology) }
  }

  /// The institution behind its part: "Department of Physics, University of Somewhere".
  private static func institution(behind start: Int, in line: Line) -> Range<Int>? {
    guard !isInstitution(line, 0..<start), line.word(start)?.lead == .comma else { return nil }
    let end = line.words.indices.dropFirst(start + 1).first { line.words[$0].lead > .sign }
    let words = start..<(end ?? line.words.count)
    guard words.count <= 8, isInstitution(line, words),
      line.words[words].allSatisfy({ $0.isName || small.contains($0.key) })
    else { return nil }
    return words
  }

  /// Where the words of a name end: at a comma, a dash or the end of the line.
  private static func endOfName(_ line: Line) -> Int? {
    guard line.words.first?.isName == true else { return nil }
    let end = line.words.indices.dropFirst().first { line.words[$0].lead > .sign }
    // "Acme. Rome or Turin"
    let isKnown = end.map { CompanyName.endOfKnownName(line, 0..<$0) == $0 } ?? false
    if let end, ![.comma, .dash, .semicolon].contains(line.words[end].lead),
      line.words[end].lead != .stop || !isKnown, overShortName(line, end) == end
    {
      return nil
    }
    let words = line.words[..<(end ?? line.words.count)]
    guard words.count <= 8,
      words.allSatisfy({
        $0.isName || small.contains($0.key) || $0.isDotted && $0.cues.contains(.legalForm)
      }),
      !words.contains(where: {
        // A controller and a form of companies are called PLC, and an institute after anything.
        $0.cues.contains(.technology) && !$0.cues.contains(.legalForm)
          && !isInstitution(line, words.indices)
          || !$0.cues.isDisjoint(with: [.degree, .employment])
      }),
      !line.words.contains(where: { $0.cues.contains(.title) && !internships.contains($0.key) })
    else { return nil }
    // "Boston Dynamics, Waltham", and not "Boston, Waltham" or "Boston Office, Waltham".
    if let (_, count) = PlaceList.match(line, at: 0),
      !isInstitution(line, 0..<words.endIndex),
      isOrdinary(line, count..<max(count, words.endIndex))
    {
      return nil
    }
    return words.endIndex
  }

  /// Jobs that say how long one stays.
  private static let internships: Set<String> = ["internship", "internships", "coop", "op"]

  /// Over the short name in brackets behind a name: "Example Research Institute (ERI), Vienna".
  private static func overShortName(_ line: Line, _ end: Int) -> Int {
    guard line.word(end)?.lead == .open, line.words[end].isName,
      line.word(end + 1)?.lead ?? .close == .close
    else { return end }
    return end + 1
  }

  private static let small: Set<String> = [
    "of", "for", "the", "and", "de", "la", "für", "di", "van",
  ]

  /// "Machine Learning, London": a field of work and no name.
  private static func isOrdinary(_ line: Line, _ words: Range<Int>) -> Bool {
    if isInstitution(line, words) { return false }
    guard !words.isEmpty else { return true }
    let first = withoutArticle(line, words).lowerBound
    if line.words[first].cues.contains(.common) { return true }
    return words.allSatisfy { index in
      small.contains(line.key(index)) || CompanyName.isOrdinary(line, index..<index + 1)
    }
  }

  static func isInstitution(_ line: Line, _ words: Range<Int>) -> Bool {
    guard words.count > 1 else { return false }
    if words.contains(where: { institutions.contains(line.key($0)) }) { return true }
    // "Example Centre for Lens Research", and not "Data Center"
    return words.count > 3 && words.contains { ["of", "for"].contains(line.key($0)) }
      && words.contains { offices.contains(line.key($0)) }
  }

  /// What an institution is called as often as a building.
  private static let offices: Set<String> = [
    "centre", "centres", "center", "centers", "agency", "council", "authority", "commission",
    "foundation",
  ]

  private static let institutions: Set<String> = [
    "university", "universität", "université", "universidad", "universiteit", "institute",
    "institut", "laboratory", "laboratories", "hospital", "college", "polytechnic", "observatory",
    "forschungszentrum", "hochschule", "instituto", "istituto", "école", "universitat",
  ]

  private static func withoutArticle(_ line: Line, _ words: Range<Int>) -> Range<Int> {
    words.count > 1 && ["the", "at"].contains(line.key(words.lowerBound))
      ? withoutArticle(line, words.lowerBound + 1..<words.upperBound) : words
  }
}
