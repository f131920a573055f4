/// Finds names in a line that stand where an employer's name does.
struct CompanyScanner {
  /// A name and why it may be the employer's.
  struct Find {
    let name: String
    let evidence: CompanyEvidence
    let words: Range<Int>
  }

  private let line: Line

  init(_ line: Line) { self.line = line }

  func finds() -> [Find] {
    var finds: [Find] = []
    var index = 0
    while index < line.words.count {
      guard let name = name(at: index) else {
        index += 1
        continue
      }
      if let evidence = evidence(of: name) {
        finds.append(Find(name: text(of: name), evidence: evidence, words: name))
      }
      index = name.upperBound
    }
    return finds
  }

  /// The capitalised words that begin at `index`: "Jane Street Group, LLC", "Procter & Gamble".
  private func name(at index: Int) -> Range<Int>? {
    guard let first = line.word(index), first.isName, !isCommon(index) else { return nil }
    var end = index + 1
    while end < line.words.count, !line.words[end - 1].isPossessive {
      let word = line.words[end]
      let isLegal = CompanyName.legalForms.contains(word.key) && word.isName
      let joins = word.lead == .space || word.lead == .hyphen || isAmpersand(before: end)
      guard (joins && word.isName) || (isLegal && word.lead == .comma) else { break }
      end += 1
    }
    return index..<end
  }

  /// Whether a word can't begin a name: an everyday word at the beginning of a sentence.
  private func isCommon(_ index: Int) -> Bool {
    let word = line.words[index]
    guard CompanyName.common.contains(word.key) else { return false }
    // "At DO, we ...": capitals and a comma show that the short word is a name.
    let isName = word.shape == .upper && line.key(index - 1) == "at"
    return !(isName && line.word(index + 1)?.lead == .comma)
  }

  private func isAmpersand(before index: Int) -> Bool {
    guard line.words[index].lead == .sign else { return false }
    let gap = line.words[index - 1].range.upperBound..<line.words[index].range.lowerBound
    return line.bytes[gap].contains(UInt8(ascii: "&")) && gap.count <= 3
  }

  private func text(of name: Range<Int>) -> String { line.text(ofWords: name) }
}

extension CompanyScanner {
  private func evidence(of name: Range<Int>) -> CompanyEvidence? {
    let end = name.upperBound
    let isPossessive = line.words[end - 1].isPossessive
    let before =
      name.lowerBound > 0 && line.words[name.lowerBound].lead < .stop
      ? line.key(name.lowerBound - 1) : ""
    let isStart = line.words[name.lowerBound].lead.beginsSentence
    if name.count == line.words.count, name.count > 1, endsLegally(name) { return .introduces }

    let isGroup = before == "the" && CompanyScanner.groups.contains(line.key(end - 1))
    if isGroup { return nil }
    if isPossessive {
      if let verb = hiringVerb(from: end, reach: 12), isStart || before == "the", verb {
        return .hires
      }
      return .mentions
    }
    if isStart || before == "the" || before == "at", isHiring(at: skipBracket(end)) {
      return .hires
    }
    if isStart, isCompanyNoun(after: skipBracket(end)) { return .introduces }
    switch before {
    case "at":
      let next = line.word(end)
      let isOpening = line.words[name.lowerBound - 1].lead.beginsSentence
      if isOpening, next != nil { return .introduces }
      return isPlaceOfWork(name) ? .mentions : nil
    case "about":
      return name.lowerBound == 1 && (end == line.words.count || line.words[end].lead >= .colon)
        ? .introduces : nil
    case "join", "joining":
      return line.word(end)?.isName == true ? nil : .introduces
    default: break
    }
    if let next = line.word(end), next.lead == .space {
      if CompanyScanner.nounsAfter.contains(next.key) { return .mentions }
      if isStart, CompanyScanner.verbs.contains(next.key) { return .mentions }
      if name.lowerBound == 0, presents(at: end) { return .mentions }
    }
    return isPlaceOfWork(name) ? .mentions : nil
  }

  /// "X is looking for", "X seeks", "X has openings for".
  private func isHiring(at index: Int) -> Bool { hiringVerb(from: index, reach: 1) == true }

  /// Whether a hiring verb follows within some words; `nil` when there is none.
  private func hiringVerb(from start: Int, reach: Int) -> Bool? {
    for index in start..<min(start + reach, line.words.count) {
      if index > start, line.words[index].lead >= .stop { return nil }
      switch line.key(index) {
      case "is", "are", "was":
        var next = index + 1
        while ["currently", "now", "actively", "always", "also", "continuously"].contains(
          line.key(next))
        { next += 1 }
        switch line.key(next) {
        case "seeking", "hiring", "recruiting": return true
        case "looking", "searching": return true
        case "in" where line.key(next + 1) == "search": return true
        default: if reach == 1 { return nil }
        }
      case "seeks", "hires": return true
      case "has":
        if line.words[index...].prefix(6).contains(where: {
          ["opening", "openings"].contains($0.key)
        }) {
          return true
        }
        if reach == 1 { return nil }
      default: if reach == 1 { return nil }
      }
    }
    return nil
  }

  /// "is transforming", "has been building", "was founded": how a passage about a company begins.
  private func presents(at index: Int) -> Bool {
    switch (line.key(index), line.key(index + 1)) {
    case ("was", "founded"), ("was", "established"), ("has", "been"), ("is", "on"): true
    case ("is", let next): CompanyScanner.doings.contains(next)
    default: false
    }
  }

  /// Whether a name is written with `Inc`, `Limited` or the like at its end.
  private func endsLegally(_ name: Range<Int>) -> Bool {
    CompanyName.legalForms.contains(line.key(name.upperBound - 1))
  }

  /// Over "(OQC)" after a name.
  private func skipBracket(_ index: Int) -> Int {
    guard let word = line.word(index), word.lead == .open else { return index }
    var end = index + 1
    while end < line.words.count, line.words[end].lead <= .hyphen, !closes(before: end) { end += 1 }
    return end
  }

  private func closes(before index: Int) -> Bool {
    let gap = line.words[index - 1].range.upperBound..<line.words[index].range.lowerBound
    return line.bytes[gap].contains(UInt8(ascii: ")"))
  }

  /// "is a ... company", within the first words of the sentence.
  private func isCompanyNoun(after index: Int) -> Bool {
    guard ["is", "are"].contains(line.key(index)),
      ["a", "an", "the", "one"].contains(line.key(index + 1))
    else { return false }
    for next in (index + 2)..<min(index + 18, max(index + 2, line.words.count)) {
      if line.words[next].lead >= .stop { return false }
      if ["that", "which", "who", "used", "of", "by"].contains(line.key(next)) { return false }
      if CompanyScanner.companyNouns.contains(line.key(next)) { return true }
    }
    return false
  }

  /// "working at X", "colleagues across X", "a career with X".
  private func isPlaceOfWork(_ name: Range<Int>) -> Bool {
    guard name.lowerBound >= 2 else { return false }
    let preposition = line.key(name.lowerBound - 1)
    guard ["at", "across", "with", "to", "within", "in"].contains(preposition) else { return false }
    let noun = line.key(name.lowerBound - 2)
    switch preposition {
    case "at":
      return CompanyScanner.work.contains(noun) || HeadNoun.singulars[noun] != nil
    case "across", "within": return CompanyScanner.people.contains(noun)
    case "in":
      // "a great team in Acme Shanghai": only an employer's site has the employer's name.
      let isSite =
        name.count > 1 && name.dropFirst().contains { PlaceList.match(line, at: $0) != nil }
      return isSite && ["team", "lab", "group"].contains(noun)
    case "with": return ["scientist", "engineer", "intern", "career", "internship"].contains(noun)
    default: return ["value"].contains(noun)
    }
  }
}

extension Lead {
  /// Whether the word that it leads begins a sentence, or what a heading announces.
  fileprivate var beginsSentence: Bool { self >= .stop || self == .colon }
}
