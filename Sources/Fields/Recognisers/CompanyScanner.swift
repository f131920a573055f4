/// Finds names in a line that stand where an employer's name does.
struct CompanyScanner {
  /// The words of a name and why it may be the employer's.
  struct Find {
    let words: Range<Int>
    let evidence: CompanyEvidence
  }

  let line: Line

  init(_ line: Line) { self.line = line }

  func finds() -> [Find] {
    var finds: [Find] = []
    var index = 0
    while index < line.words.count {
      guard line.words[index].isName || isSmallName(index), let name = name(at: index) else {
        index += 1
        continue
      }
      if let find = find(name) { finds.append(find) }
      index = name.upperBound
    }
    return finds
  }

  /// The capitalised words that begin at `index`: "Jane Street Group, LLC", "Procter & Gamble".
  private func name(at index: Int) -> Range<Int>? {
    var end = index + 1
    if isInstitution(index) {
      end = index + 3
    } else if isCommon(index) {
      return nil
    }
    // "Trail of Bits"
    if let known = CompanyName.endOfKnown(line, index..<line.words.count),
      line.words[index + 1..<known].allSatisfy({ $0.lead <= .hyphen })
    {
      end = max(end, known)
    }
    while end < line.words.count, !line.words[end - 1].isPossessive {
      let word = line.words[end]
      let isLegal = word.cues.contains(.legalForm) && word.isName
      let joins = word.lead == .space || word.lead == .hyphen || isAmpersand(before: end)
      guard (joins && word.isName) || (isLegal && word.lead == .comma),
        !word.cues.contains(.nameEnd)
      else { break }
      end += 1
    }
    return index..<end
  }

  /// "imec is": a company that writes itself small, at the beginning of a line.
  private func isSmallName(_ index: Int) -> Bool {
    index == 0 && CompanyName.small.contains(line.key(0))
  }

  /// Whether a word can't begin a name: an everyday word at the beginning of a sentence.
  private func isCommon(_ index: Int) -> Bool {
    let word = line.words[index]
    guard word.cues.contains(.common) else { return false }
    // "At DO, we ...": capitals and a comma show that the short word is a name.
    let isName = word.shape == .upper && line.key(index - 1) == "at"
    return !(isName && line.word(index + 1)?.lead == .comma)
  }

  /// "University of Twente", "Bank of Ireland"
  private func isInstitution(_ index: Int) -> Bool {
    line.words[index].cues.contains(.institution) && line.key(index + 1) == "of"
      && line.word(index + 2)?.isName == true
  }

  private func isAmpersand(before index: Int) -> Bool {
    guard line.words[index].lead == .sign else { return false }
    let gap = line.words[index - 1].range.upperBound..<line.words[index].range.lowerBound
    return line.bytes[gap].contains(UInt8(ascii: "&")) && gap.count <= 3
  }
}

extension CompanyScanner {
  /// The words before a name in its sentence, the nearest first; empty beyond its beginning.
  func before(_ name: Range<Int>, _ distance: Int = 1) -> String {
    line.key(place(before: name, distance))
  }

  /// The indexes of the same words; -1 beyond the sentence's beginning.
  func place(before name: Range<Int>, _ distance: Int = 1) -> Int {
    let index = name.lowerBound - distance
    guard index >= 0,
      !(index + 1...name.lowerBound).contains(where: { line.words[$0].lead >= .stop })
    else { return -1 }
    return index
  }

  /// Whether a name begins a sentence, or what a heading announces.
  func isStart(_ name: Range<Int>) -> Bool {
    let index = name.lowerBound
    if line.words[index].lead.beginsSentence { return true }
    // "Today Acme is", "Currently, Acme is"
    guard index > 0, line.words[index - 1].lead.beginsSentence else { return false }
    return ["today", "currently", "now", "here"].contains(line.words[index - 1].key)
  }

  /// The next word after a name, over "(OQC)".
  func after(_ name: Range<Int>) -> Int {
    guard line.word(name.upperBound) != nil, holds("(", before: name.upperBound) else {
      return name.upperBound
    }
    var end = name.upperBound + 1
    // "(OQC)", "(NASDAQ: ACME)", "(Hamburg, Germany)"
    while end < line.words.count, end - name.upperBound < 6, line.words[end].lead <= .colon,
      !closes(before: end)
    {
      end += 1
    }
    return end
  }

  private func closes(before index: Int) -> Bool { holds(")", before: index) }

  /// Whether a mark stands between the word before `index` and it: "Acme, Inc. (" ends in others too.
  private func holds(_ mark: Unicode.Scalar, before index: Int) -> Bool {
    let gap = line.words[index - 1].range.upperBound..<line.words[index].range.lowerBound
    return line.bytes[gap].contains(UInt8(ascii: mark))
  }
}

extension Lead {
  /// Whether the word that it leads begins a sentence, or what a heading announces.
  var beginsSentence: Bool { self >= .stop || self == .colon }
}
