import Prose

/// What makes words of a sentence a term: how they are written, and which words never are one.
struct TermWords {
  private let cues = CueLexicon.shared
  private let lexicon = TermLexicon.shared
  private var roles: [TermRoles] = []
  /// The first word of the sentence.
  private var start = 0

  /// Reads the words of a sentence; `false` where they speak of papers and where they appear, whose
  /// names look like those of tools.
  mutating func read(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    roles.removeAll(keepingCapacity: true)
    start = tokens.lowerBound
    for index in tokens {
      let role = lexicon.roles(of: text.tokens[index])
      if role.contains(.publication) { return false }
      roles.append(role)
    }
    return true
  }

  /// Whether a new item of a list begins at the token.
  func separates(_ text: SearchText, _ index: Int) -> Bool {
    switch text.tokens[index].joint {
    case .comma, .slash, .apart: true
    case .space, .hyphen, .attached, .dot: roles[index - start].contains(.connector)
    }
  }

  /// The item without the words before and behind a term, and whether a cue such as "experience with"
  /// was among them.
  func trimmed(_ item: Range<Int>, in text: SearchText) -> (tokens: Range<Int>?, isBehindCue: Bool)
  {
    var (low, high) = (item.lowerBound, item.upperBound)
    var isBehindCue = false
    while low < high {
      if let (cue, end) = cues.cue(in: text.tokens, at: low, before: high) {
        isBehindCue = isBehindCue || cue.isWeak
        low = end
      } else if isFiller(low) {
        low += 1
      } else {
        break
      }
    }
    while high > low, isFiller(high - 1) { high -= 1 }
    return (low < high ? low..<high : nil, isBehindCue)
  }

  /// Whether none of the words is an everyday word.
  func mayBeSkill(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    for index in tokens {
      if isFiller(index) || text.tokens[index].isInHost { return false }
      if cues.cue(in: text.tokens, at: index, before: tokens.upperBound) != nil { return false }
    }
    if EverydayTerms.include(tokens, in: text, roles: roles, from: start)
      || TermWords.isShortForm(tokens, in: text)
    {
      return false
    }
    let letters = tokens.reduce(0) { sum, index in
      sum + text.bytes[text.tokens[index].range].count { TermWords.isLetter($0) }
    }
    return letters >= 2
  }

  private func isFiller(_ index: Int) -> Bool { roles[index - start].contains(.filler) }
}

extension TermWords {
  /// Whether a sentence holds a digit or a capital beside that of its first word, without which none
  /// of its words look like a name.
  static func mayHoldName(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    var capitals = 0
    let behindFirst = Int(text.tokens[first].end)
    for offset in Int(text.tokens[first].start)..<Int(text.tokens[last].end) {
      let byte = text.bytes[offset]
      if ByteClassification.isDigit(byte) { return true }
      guard ByteClassification.isUpper(byte) else { continue }
      capitals += 1
      if capitals > 1 || offset >= behindFirst { return true }
    }
    return false
  }

  /// Whether the writing shows a name: capitals within the sentence, digits.
  static func looksLikeName(_ tokens: Range<Int>, in text: SearchText, isFirst: Bool) -> Bool {
    for index in tokens {
      let bytes = text.bytes[text.tokens[index].range]
      let capitals = bytes.count { ByteClassification.isUpper($0) }
      if capitals >= 2 || (capitals == 1 && !(isFirst && index == tokens.lowerBound)) {
        return true
      }
      if bytes.contains(where: ByteClassification.isDigit) { return true }
    }
    return false
  }

  /// Whether the term is alone in brackets and in capitals, a short form of what precedes.
  private static func isShortForm(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    guard tokens.count == 1, tokens.lowerBound > 0 else { return false }
    let range = text.tokens[tokens.lowerBound].range
    return range.upperBound < text.bytes.count
      && text.bytes[range.lowerBound - 1] == UInt8(ascii: "(")
      && text.bytes[range.upperBound] == UInt8(ascii: ")")
      && text.bytes[range].allSatisfy(ByteClassification.isUpper)
  }

  /// Whether the text states a fact about the role, as in "Location: Oslo".
  static func isField(_ text: SearchText) -> Bool {
    guard let first = text.tokens.first, text.tokens.count > 1 else { return false }
    return CueLexicon.shared.roles(of: first).contains(.fieldLabel)
      && text.bytes[Int(first.end)..<Int(text.tokens[1].start)].contains(UInt8(ascii: ":"))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    ByteClassification.isLower(byte) || ByteClassification.isUpper(byte) || byte >= 0x80
  }
}
