/// The words of a label, in lower case, and what they say.
struct LabelWords {
  private let words: [String]
  private let topics: LabelTopics

  init(_ text: String) {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if let letter = Self.lowercase(scalar) {
        word += letter
      } else if scalar != "'" && scalar != "\u{2019}" {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
    topics = Self.topics(of: words)
  }

  /// What the group is about; `nil` when the words don't say.
  func strand(of form: LabelForm) -> Strand? {
    guard !words.isEmpty else { return nil }
    if !form.isMarked { return strandOfBareLine }
    if topics.contains(.skillSet) { return nil }
    if topics.contains(.benefits) { return .benefits }
    if topics.contains(.preferred) { return .preferred }
    if topics.contains(.plainRequirements) { return .requirements }
    if topics.contains(.duties) { return .duties }
    if topics.contains(.requirements) || topics.contains(.candidate) { return .requirements }
    if topics.contains(.company) { return .general }
    if words.count <= 6, topics.contains(.weakRequirements) { return .requirements }
    return nil
  }

  /// A line without a colon is a label only if it says nothing else.
  private var strandOfBareLine: Strand? {
    guard words.count <= 7, words.allSatisfy(Self.bareWords.contains) else {
      return Self.bareLines[words.joined(separator: " ")]
    }
    if topics.contains(.benefits) { return .benefits }
    if topics.contains(.preferred) { return .preferred }
    if topics.contains(.dutyHead) { return .duties }
    return topics.contains(.requirementHead) ? .requirements : nil
  }
}

extension LabelWords {
  /// A letter or digit in lower case; `nil` for anything else. Most are ASCII, for which Unicode's
  /// tables are not needed.
  private static func lowercase(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.isASCII else {
      return scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : nil
    }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    guard ByteClass.isLetter(byte) || ByteClass.isDigit(byte) else { return nil }
    return String(Unicode.Scalar(byte | 0x20))
  }

  /// What the phrases among `words` speak of; no phrase has more than five words.
  private static func topics(of words: [String]) -> LabelTopics {
    var topics: LabelTopics = []
    for start in words.indices where phraseOpenings.contains(words[start]) {
      var phrase = ""
      for end in start..<min(words.count, start + 5) {
        phrase += end == start ? words[end] : " " + words[end]
        guard var found = phrases[phrase] else { continue }
        if start > 0 { found.remove(.candidate) }
        topics.formUnion(found)
      }
    }
    return topics
  }

  /// Whether a line that is not marked as a label may be one: all of its words are words of labels,
  /// or it begins as one of the fixed lines. Most lines fail at their first or second word.
  static func mayBeBareLine(_ text: Substring.UTF8View) -> Bool {
    var word: [UInt8] = []
    word.reserveCapacity(16)
    var isFirst = true
    for byte in text {
      if ByteClass.isLetter(byte) {
        word.append(byte | 0x20)
        if word.count > 16 { return false }
      } else if byte != UInt8(ascii: "'"), byte < 0x80, !word.isEmpty {
        let whole = String(decoding: word, as: UTF8.self)
        if isFirst, bareLineOpenings.contains(whole) { return true }
        guard bareWords.contains(whole) else { return false }
        isFirst = false
        word.removeAll(keepingCapacity: true)
      }
    }
    return word.isEmpty || bareWords.contains(String(decoding: word, as: UTF8.self))
  }
}
