/// What the words around a name say about it.
extension CompanyScanner {
  /// Why a name may be the employer's; `nil` for all other names.
  func find(_ name: Range<Int>) -> Find? {
    if isAddress(name) { return Find(words: name, evidence: .introduces) }
    if isPartOfCompany(name) { return owner(ofPart: name) }
    return evidence(of: name).map { Find(words: name, evidence: $0) }
  }

  /// "Acme India Private Limited", "Acme AG, Basel": a line of its own.
  private func isAddress(_ name: Range<Int>) -> Bool {
    guard name.lowerBound == 0, name.count > 1,
      line.cues(at: name.upperBound - 1).contains(.legalForm)
    else { return false }
    guard let rest = line.word(name.upperBound) else { return true }
    guard line.words.count <= 12, rest.lead > .hyphen else { return false }
    // "Acme GmbH, Ringstr. 24, 70499 Stuttgart"
    let hasStreet = rest.lead == .comma && line.hasDigit && line.cues.contains(.place)
    return hasStreet || PlaceList(line.text(rest.range.lowerBound..<line.bytes.count)).isComplete
  }

  private func evidence(of name: Range<Int>) -> CompanyEvidence? {
    if hires(name) { return .hires }
    if signs(name) { return .introduces }
    if introduces(name) { return .introduces }
    guard let mention = knownMention(of: name) ?? mention(of: name),
      isAfterOpening(name) || !isOfOthers(name)
    else { return nil }
    return mention
  }

  /// "Acme GmbH baut", "Oxbow N.V. is": a sentence about a name that says how it is set up.
  private func signs(_ name: Range<Int>) -> Bool {
    guard name.count > 1, isStart(name), line.cues(at: name.upperBound - 1).contains(.legalForm),
      let next = line.word(name.upperBound)
    else { return false }
    return next.lead == .space && next.shape == .lower
  }

  /// An employer whom everybody knows, where an employer's name stands: "Cadence plays a part in",
  /// "join the Cadence team". Other names there are those of products as often.
  private func knownMention(of name: Range<Int>) -> CompanyEvidence? {
    guard let next = line.word(name.upperBound), next.lead == .space,
      CompanyName.endOfKnownName(line, name) == name.upperBound
    else { return nil }
    if isStart(name) {
      let acts = next.cues.contains(.companyVerb) || next.cues.contains(.humanVerb)
      // "Acme Cloud is nice to have"
      let isSubject =
        next.key == "is" && name.lowerBound == 0
        && !(name.upperBound + 1..<name.upperBound + 4).contains {
          line.cues(at: $0).contains(.preferred)
        }
      return acts || isSubject || CompanyScanner.deeds.contains(next.key) ? .mentions : nil
    }
    // "the consulting practice of Acme in Paris"
    if before(name) == "of", line.cues(at: place(before: name, 2)).contains(.group) {
      return .mentions
    }
    let isJoined = before(name) == "the" && ["join", "joining"].contains(before(name, 2))
    return isJoined && next.cues.contains(.group) ? .mentions : nil
  }

  private func mention(of name: Range<Int>) -> CompanyEvidence? {
    if isPlaceOfWork(name) { return .mentions }
    if line.words[name.upperBound - 1].isPossessive {
      // "Moore's law", "near King's Cross"
      guard !isEponym(before: name.upperBound), before(name) != "near" else { return nil }
      return CompanyName.isVague(line, name) ? nil : .mentions
    }
    guard let mention = acts(name) ?? owns(name) ?? spans(name) else { return nil }
    return CompanyName.isVague(line, name) ? nil : mention
  }

  /// "the Optics Group", "our Xanadu Software Team": a part of the company, not its name.
  private func isPartOfCompany(_ name: Range<Int>) -> Bool {
    line.cues(at: name.upperBound - 1).contains(.group)
      && ["the", "our", "a", "an", "this"].contains(before(name))
  }

  /// Acme of "the Acme Software Team", where the rest says what the team does.
  private func owner(ofPart name: Range<Int>) -> Find? {
    guard ["the", "our"].contains(before(name)), !isOfOthers(name) else { return nil }
    let owner = name.prefix { !CompanyName.isOrdinary(line, $0..<$0 + 1) }
    guard !owner.isEmpty, !CompanyName.isVague(line, owner) else { return nil }
    return Find(words: owner, evidence: name.count - owner.count > 1 ? .mentions : .suggests)
  }

  /// "Moore's law", "Maxwell's equations": named after a person.
  private func isEponym(before index: Int) -> Bool {
    (index..<index + 3).contains {
      line.cues(at: $0).contains(.eponym)
        && ($0 == index || line.word($0)?.shape == .lower)
    }
  }

  /// Whether a sentence names a company as another's customer, investor or example: "customers
  /// such as X", "backed by X", "X, Y and Z".
  private func isOfOthers(_ name: Range<Int>) -> Bool {
    let sentence = line.sentence(around: name.lowerBound)
    var index = name.lowerBound - 1
    while index >= max(sentence.lowerBound, name.lowerBound - 14) {
      switch line.key(index) {
      case "by":
        if line.cues(at: index - 1).contains(.deedOfOthers) { return true }
      case "like", "as", "including", "include", "eg":
        if (index - 3..<index).contains(where: { line.cues(at: $0).contains(.outsider) }) {
          return true
        }
        if line.key(index) == "as", line.key(index - 1) == "such" { return true }
      case "alumni", "ex", "formerly", "previously", "competitors": return true
      default: break
      }
      index -= 1
    }
    return isListed(name)
  }

  /// "Google, Meta or Amazon": nobody works for all of them.
  private func isListed(_ name: Range<Int>) -> Bool {
    guard let next = line.word(name.upperBound), next.lead <= .comma else { return false }
    if ["or", "and"].contains(next.key) {
      return line.word(name.upperBound + 1)?.isName == true && next.lead <= .comma
    }
    guard next.lead == .comma, next.isName else { return false }
    let list = line.words[(name.upperBound + 1)...].prefix(4)
    return list.contains { ["or", "and"].contains($0.key) || $0.lead == .comma }
  }
}
