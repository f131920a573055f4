/// A heading that names the employer of the roles below it: "Google", "Jobs at Acme Robotics".
package enum EmployerHeading {
  /// The employer; `nil` for headings about anything else.
  package static func employer(in title: String) -> String? {
    let line = Line(title)
    guard (1...8).contains(line.words.count),
      let name = named(behindAt: line) ?? known(line)
    else { return nil }
    return CompanyName.withoutLegalForm(line.text(ofWords: name))
  }

  private static func named(behindAt line: Line) -> Range<Int>? {
    guard let at = line.words.lastIndex(where: { $0.key == "at" }), at > 0,
      offers.contains(line.key(at - 1))
    else { return nil }
    let name = (at + 1)..<line.words.count
    guard let first = name.first, line.words[first].isName, !CompanyName.isVague(line, name),
      name.dropFirst().allSatisfy({ isPart(line.words[$0]) }),
      name.allSatisfy({ !kinds.contains(line.key($0)) })
    else { return nil }
    return name
  }

  /// Whether a word goes on with a name: "Oxbow Optics", "Oxbow, Inc."
  private static func isPart(_ word: Word) -> Bool {
    word.isName && word.lead <= .sign || word.cues.contains(.legalForm)
  }

  /// A heading of nothing but a name is taken only where everybody knows it.
  private static func known(_ line: Line) -> Range<Int>? {
    CompanyName.endOfKnownName(line, line.words.indices).map { 0..<$0 }
  }

  /// What many employers are, written as a name in a heading.
  private static let kinds: Set<String> = [
    "startups", "companies", "firms", "banks", "universities", "agencies", "funds",
    "corporations", "employers", "institutes", "consultancies",
  ]

  private static let offers: Set<String> = [
    "roles", "jobs", "positions", "openings", "vacancies", "internships", "opportunities",
    "careers",
  ]
}
