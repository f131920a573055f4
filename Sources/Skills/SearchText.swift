import Prose

/// A passage's text as the search sees it: bytes, tokens, sentences. It is filled again and again, so
/// that passages need no memory of their own.
struct SearchText {
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Range<Int>] = []
  /// The tokens of each sentence.
  private(set) var sentenceTokens: [Range<Int>] = []
  private var tokenizer = Tokenizer()
  /// The offsets of the line breaks.
  private var lineBreaks: [Int] = []

  mutating func read(_ passage: Passage) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: passage.text.utf8)
    lineBreaks.removeAll(keepingCapacity: true)
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
      lineBreaks.append(offset)
    }
    tokens.removeAll(keepingCapacity: true)
    tokenizer.append(bytes, to: &tokens, separatesLines: passage.kind == .code)
    sentences.removeAll(keepingCapacity: true)
    SentenceScanner.append(
      sentencesOf: bytes, separatesLines: passage.kind == .code, to: &sentences)
    sentenceTokens.removeAll(keepingCapacity: true)
    var token = 0
    for sentence in sentences {
      let first = token
      while token < tokens.count, tokens[token].start < sentence.upperBound { token += 1 }
      sentenceTokens.append(first..<token)
    }
  }

  /// How many lines of the text end before `offset`.
  func lines(before offset: Int) -> Int {
    var (low, high) = (0, lineBreaks.count)
    while low < high {
      let middle = (low + high) / 2
      if lineBreaks[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The text in `range`, with spaces for line breaks.
  func spelling(_ range: Range<Int>) -> String {
    guard !lineBreaks.isEmpty, bytes[range].contains(UInt8(ascii: "\n")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    return String(
      decoding: bytes[range].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }, as: UTF8.self)
  }
}
