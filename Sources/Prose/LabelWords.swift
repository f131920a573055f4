/// The words of a label, in lower case, and what they say.
struct LabelWords {
  private let words: [String]
  private let topics: LabelTopics

  init(_ text: String) {
    var words: [String] = []
    var word: [UInt8] = []
    func endWord() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) {
          word.append(byte | 0x20)
        } else if byte != UInt8(ascii: "'") {
          endWord()
        }
      } else if scalar.properties.isAlphabetic {
        word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if scalar != "\u{2019}" {
        endWord()
      }
    }
    endWord()
    self.words = words
    topics = Self.topics(of: words)
  }

  /// What the group is about; `nil` when the words don't say.
  func strand(of form: LabelForm) -> Strand? {
    guard !words.isEmpty else { return nil }
    if let strand = Self.wholeLines[words.joined(separator: " ")] { return strand }
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
    guard words.count <= 7, words.allSatisfy(Self.bareWords.contains) else { return nil }
    if topics.contains(.benefits) { return .benefits }
    if topics.contains(.preferred) { return .preferred }
    if topics.contains(.dutyHead) { return .duties }
    return topics.contains(.requirementHead) ? .requirements : nil
  }
}

extension LabelWords {
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
    var count = 0
    var hash = wordBasis
    var isFirst = true
    for byte in text {
      if ByteClass.isLetter(byte) {
        count += 1
        if count > 16 { return false }
        hash = wordHash(hash, byte | 0x20)
      } else if byte != UInt8(ascii: "'"), byte < 0x80, count > 0 {
        if isFirst, wholeLineOpenings.contains(hash) { return true }
        guard bareWordHashes.contains(hash) else { return false }
        isFirst = false
        count = 0
        hash = wordBasis
      }
    }
    return count == 0 || bareWordHashes.contains(hash)
      || isFirst && wholeLineOpenings.contains(hash)
  }

  /// The hash of a word grows letter by letter (FNV-1a, 64 bit).
  private static func wordHash(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01b3
  }

  private static let wordBasis: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func hashes(of words: some Sequence<String>) -> Set<UInt64> {
    Set(words.map { $0.utf8.reduce(wordBasis, wordHash) })
  }

  private static let bareWordHashes = hashes(of: bareWords)
  /// The first words of those ``wholeLines`` that have other words than ``bareWords``.
  private static let wholeLineOpenings = hashes(
    of: wholeLines.keys.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.allSatisfy(bareWords.contains) ? nil : words.first
    })
}
