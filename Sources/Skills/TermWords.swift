import Prose

/// What makes words a term: how they are written, and which words never are one.
enum TermWords {
  /// Whether a new item of a list begins at the token.
  static func separates(_ text: SearchText, _ index: Int) -> Bool {
    switch text.tokens[index].joint {
    case .comma, .slash, .apart: true
    case .space, .hyphen, .attached, .dot: isConnector(text.tokens[index])
    }
  }

  /// The item without the words before and behind a term, and whether a cue such as "experience with"
  /// was among them.
  static func trimmed(
    _ item: Range<Int>, in text: SearchText
  ) -> (tokens: Range<Int>?, isBehindCue: Bool) {
    var (low, high) = (item.lowerBound, item.upperBound)
    var isBehindCue = false
    while low < high {
      if let (cue, end) = CueLexicon.shared.cue(in: text.tokens, at: low, before: high) {
        isBehindCue = isBehindCue || cue.isWeak
        low = end
      } else if isFiller(text.tokens[low]) {
        low += 1
      } else {
        break
      }
    }
    while high > low, isFiller(text.tokens[high - 1]) { high -= 1 }
    return (low < high ? low..<high : nil, isBehindCue)
  }

  /// Whether the words are few enough, and none of them is an everyday word.
  static func mayBeSkill(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    guard tokens.count <= 3 else { return false }
    for index in tokens {
      let token = text.tokens[index]
      if isFiller(token) || token.isInHost { return false }
      if CueLexicon.shared.cue(in: text.tokens, at: index, before: tokens.upperBound) != nil {
        return false
      }
    }
    if EverydayTerms.include(tokens, in: text) || isShortForm(tokens, in: text) { return false }
    let letters = tokens.reduce(0) { sum, index in
      sum + text.bytes[text.tokens[index].range].count { isLetter($0) }
    }
    return letters >= 2
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

  private static func isConnector(_ token: Token) -> Bool { connectors.contains(token.hash) }

  private static func isFiller(_ token: Token) -> Bool { fillers.contains(token.hash) }

  private static func hashes(_ words: [String]) -> Set<UInt64> {
    var reader = SpellingReader()
    return Set(words.flatMap { reader.words(of: $0) })
  }

  private static let connectors = hashes(["and", "or", "including", "e.g", "like", "such as"])

  private static let fillers = hashes([
    "a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for", "with", "as", "by", "from",
    "is", "are", "be", "was", "were", "will", "can", "you", "your", "we", "our", "us", "they",
    "their", "its", "it", "that", "this", "these", "those", "such", "like", "including", "include",
    "e.g", "i.e", "etc", "other", "others", "similar", "related", "various", "some", "any", "all",
    "more", "most", "one", "two", "three", "both", "either", "well", "also", "not", "no", "than",
    "strong", "good", "great", "excellent", "solid", "deep", "basic", "advanced", "modern", "new",
    "high", "low", "experience", "experienced", "knowledge", "skill", "skills", "ability",
    "familiarity", "understanding", "proficiency", "expertise", "background", "years", "year",
    "team", "teams", "work", "working", "company", "engineer", "engineers", "developer",
    "manager", "role", "position", "degree", "preferred", "required", "plus", "bonus", "must",
    "using", "use", "used", "least", "equivalent", "tools", "technologies", "systems", "people",
    "location", "department", "salary", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "york", "london", "hong",
    "kong", "singapore", "francisco", "usa", "uk", "base", "who", "what", "how", "when", "where",
    "if", "then", "into", "across", "within", "between", "through", "about", "up", "out", "over",
    "has", "have", "had", "do", "does", "should", "would", "could", "skill set",
  ])
}
