import Prose

/// A text that names a job, cleaned: "Senior Compiler Engineer".
///
/// What an author adds to a title after `at`, `@`, a dash or in brackets goes to its own field when
/// it is a company or a place; remarks of their own ("(BMC)", ", May-August") stay.
package struct JobTitle: Sendable, Hashable {
  /// The title.
  package let name: String
  /// The company of `X at Company`.
  package let company: String?
  /// The places of `X - Location` and `X (Remote)`.
  package let places: [Place]
  /// The team of `X (Audio Team)`; it stays in the name as well.
  package let team: String?

  /// What stands before the places and may be the employer, and the name without it: "Oxbow" of
  /// "Optical Engineer, Oxbow, Berlin".
  let likelyEmployer: LikelyEmployer?

  /// A name that may be the employer's, see ``likelyEmployer``.
  struct LikelyEmployer: Sendable, Hashable {
    let company: String
    let title: String
  }

  /// What is said about pay at its end, which is in the name no more: "€30k–€38k".
  let pay: String?

  /// Reads a text that is nothing but a title; `nil` for sentences, requirements and duties.
  package init?(_ text: String) {
    guard JobTitle.mayBe(text) else { return nil }
    self.init(Line(text))
  }

  /// Reads a whole line.
  init?(_ whole: Line) {
    let text = whole.passage.text
    guard JobTitle.mayBe(text), whole.cues.contains(.title), TitleShape.opens(whole) else {
      return nil
    }
    var parts = TitleParts(TitleParts.piped(TitleParts.plain(text)))
    if whole.hasCurrencySign {
      parts.splitPay()
      parts.splitBracketWithPay()
    }
    if whole.hasDigit, whole.cues.contains(.currency) { parts.splitPayInWords() }
    parts.splitGenders()
    parts.splitBracketBefore()
    parts.splitCompany()
    parts.splitPlaces()
    parts.splitPlacesBehindName()
    parts.splitKnown()
    parts.splitPipe()
    parts.splitEmployer()
    parts.splitFirst()
    let line = Line(parts.name)
    guard TitleShape.fits(line) else { return nil }
    name = TitleCase.cleaned(line)
    likelyEmployer = parts.nameBeforePlace().map { title, company in
      LikelyEmployer(company: company, title: TitleCase.cleaned(Line(title)))
    }
    company = parts.company
    places = parts.places
    pay = parts.pay
    team = JobTitle.team(in: line)
  }

  /// Reads a text that names those who do a job: "FPGA design engineers, video".
  init?(ofMany text: String) {
    let line = Line(text)
    guard
      let many = line.words.first(where: { word in
        HeadNoun.singulars[word.key].map { $0 != word.key } ?? false
      })
    else { return nil }
    // All plurals add letters to the singular, but for a y.
    let noun = HeadNoun.singulars[many.key] ?? many.key
    guard many.key.hasPrefix(noun) else { return nil }
    let end = many.range.lowerBound + noun.utf8.count
    let one = line.text(0..<end) + line.text(many.range.upperBound..<line.bytes.count)
    self.init(one)
  }

  /// Whether a text is short enough, and of one line.
  private static func mayBe(_ text: String) -> Bool {
    text.utf8.count <= 160 && !text.utf8.contains(UInt8(ascii: "\n"))
  }

  /// The name without a company at its end that other lines name: "Compiler Engineer - Acme".
  func name(without company: String?) -> String {
    guard let company else { return name }
    if let likelyEmployer, likelyEmployer.company == company { return likelyEmployer.title }
    for separator in [" - ", " – ", " — ", " | ", ", "] where name.hasSuffix(separator + company) {
      return TitleParts.plain(String(name.dropLast(separator.count + company.count)))
    }
    return name
  }

  /// "(Audio Team)" or ", Platform Team".
  private static func team(in line: Line) -> String? {
    guard let end = line.words.lastIndex(where: { $0.key == "team" }), end > 0 else { return nil }
    var start = end
    while start > 0, line.words[start].lead <= .hyphen { start -= 1 }
    guard start < end, start > 0 else { return nil }
    return line.text(ofWords: start..<end)
  }
}
