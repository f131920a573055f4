extension TitleParts {
  /// What stands before a place at the end of a title, and is a name: "Optical Engineer, Oxbow,
  /// Berlin", "Optical Engineer / Oxbow / remote". It may be the employer's, where nothing else tells
  /// who that is, or a product's; so it stays in the name.
  func nameBeforePlace() -> (title: String, name: String)? {
    // Before a country alone, a name is a town's: "Optical Engineer, Little Snoring (England)".
    guard company == nil, places.contains(where: { $0.kind == .city || $0.kind == .remote }),
      let (head, tail) = lastOfTitle(TitleParts.allSeparators)
    else { return nil }
    let line = Line(tail)
    let end = line.words.firstIndex { $0.cues.contains(.legalForm) } ?? line.words.count
    guard (1...4).contains(end), TitleParts.isOnlyName(line, 0..<end),
      TitleShape.fits(Line(head))
    else { return nil }
    return (head, line.text(ofWords: 0..<end))
  }

  /// Takes places out of the end of a bracket that holds something else before them: "(Oxbow,
  /// Berlin)".
  mutating func splitPlacesBehindName() {
    guard let (head, tail) = bracketAtEnd() else { return }
    var inside = TitleParts(tail)
    inside.splitPlaces()
    guard !inside.places.isEmpty, inside.name != tail, !inside.name.isEmpty else { return }
    name = "\(head) (\(inside.name))"
    add(inside.places)
  }

  /// Whether words have the look of a name and of no team, technology, place or remark.
  private static func isOnlyName(_ line: Line, _ words: Range<Int>) -> Bool {
    if words.count == 1, CompanyName.vendors.contains(line.key(words.lowerBound)) { return true }
    guard !words.isEmpty, line.words[words].allSatisfy({ $0.isName && $0.lead != .slash }),
      line.words[words.lowerBound + 1..<line.words.count].allSatisfy({ $0.lead <= .hyphen }),
      line.cues.isDisjoint(with: [
        .title, .head, .degree, .employment, .month, .year, .technology, .currency,
      ]), !CompanyName.isVague(line, words)
    else { return false }
    let last = line.words[words.upperBound - 1]
    if words.count > 1, CompanyName.suffixes.contains(last.key) { return true }
    // A short form alone is a name as often as a team; "BMW" is known, and "IAM" is none.
    return !isOfTeam(last) && !isThing(last)
  }

  /// Whether a word has the ending of a noun of everyday: many of a thing, or what does something.
  private static func isThing(_ word: Word) -> Bool {
    thingEndings.contains { word.key.hasSuffix($0) }
      && !nameEndings.contains { word.key.hasSuffix($0) }
  }

  private static let thingEndings = ["s", "er", "or", "ure", "age", "cy", "gy", "phy", "ed", "ive"]
  private static let nameEndings = ["ss", "us", "is", "os", "as", "ys"]
}
