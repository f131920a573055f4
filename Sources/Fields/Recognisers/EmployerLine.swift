import Prose

/// A line among the first that is nothing but the employer's name and where it is: "Acme Robotics -
/// Boston, MA", "Acme | Berlin", "Example Institute of Technology, Vienna", "University of Somewhere".
struct EmployerLine {
  /// The words of the name.
  let name: Range<Int>
  /// The places behind it; none where the name says what it is.
  let places: [Place]

  init?(_ line: Line, index: Int) {
    guard index > 0, line.passage.depth == 1, line.words.count <= 16,
      let end = EmployerLine.endOfName(line), !EmployerLine.isOrdinary(line, 0..<end)
    else { return nil }
    let known = CompanyName.endOfKnownName(line, 0..<end)
    guard index <= 6 || known != nil else { return nil }
    name = EmployerLine.withoutArticle(line, 0..<(known ?? end))
    guard let rest = line.word(EmployerLine.overShortName(line, end)) else {
      guard known != nil && index <= 6 || EmployerLine.isInstitution(line, 0..<end) else {
        return nil
      }
      places = []
      return
    }
    // "Acme | Berlin | Permanent": what stands behind the place is about the work.
    let next = line.words[end...].dropFirst().first {
      [.semicolon, .stop, .open].contains($0.lead)
        || $0.lead == .comma && $0.cues.contains(.employment)
    }
    let last = next?.range.lowerBound ?? line.bytes.count
    let list = PlaceList(line.text(rest.range.lowerBound..<last))
    if list.isComplete, list.isKnown, list.namesTown {
      places = list.places
    } else {
      // "Example Institute, Little Snoring": a town of which nobody knows is left out.
      guard known != nil || EmployerLine.isInstitution(line, 0..<end),
        line.words.count - end <= 4, line.words[end...].allSatisfy({ $0.isName })
      else { return nil }
      places = list.isComplete && list.isKnown ? list.places : []
    }
  }

  /// Where the words of a name end: at a comma, a dash or the end of the line.
  private static func endOfName(_ line: Line) -> Int? {
    guard line.words.first?.isName == true else { return nil }
    let end = line.words.indices.dropFirst().first { line.words[$0].lead > .sign }
    if let end, ![.comma, .dash, .semicolon].contains(line.words[end].lead),
      overShortName(line, end) == end
    {
      return nil
    }
    let words = line.words[..<(end ?? line.words.count)]
    guard words.count <= 8,
      words.allSatisfy({ $0.isName || small.contains($0.key) }),
      !words.contains(where: {
        // A controller and a form of companies are called PLC, and an institute after anything.
        $0.cues.contains(.technology) && !$0.cues.contains(.legalForm)
          && !isInstitution(line, words.indices)
          || !$0.cues.isDisjoint(with: [.degree, .employment])
      }),
      !line.cues.contains(.title)
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
    words.count > 1 && words.contains { institutions.contains(line.key($0)) }
  }

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
