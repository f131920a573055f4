/// Some phrases as numbers of words, to be looked for at a place of a text.
struct WordPhrases: Sendable {
  private let phrases: [[Int32]]
  /// A bit for each phrase's first word, by the last digits of its number: most words begin none.
  private let firstWords: UInt64

  /// - Precondition: no phrase is empty.
  init(_ phrases: [[Int32]]) {
    self.phrases = phrases
    firstWords = phrases.reduce(0) { $0 | WordPhrases.bit(of: $1[0]) }
  }

  var isEmpty: Bool { phrases.isEmpty }

  /// Whether a phrase begins at `start` whose end, the index behind it, is accepted.
  func contains(
    startingAt start: Int, in words: ArraySlice<Int32>, where accepts: (_ end: Int) -> Bool
  ) -> Bool {
    guard start < words.endIndex, firstWords & WordPhrases.bit(of: words[start]) != 0 else {
      return false
    }
    return phrases.contains { phrase in
      let end = start + phrase.count
      guard phrase[0] == words[start], end <= words.endIndex, accepts(end) else { return false }
      return words[start..<end].elementsEqual(phrase)
    }
  }

  private static func bit(of word: Int32) -> UInt64 { 1 << (UInt64(truncatingIfNeeded: word) & 63) }
}

extension WordPhrases {
  /// Writes the phrases.
  func write(to writer: inout NumberWriter) {
    writer.append(phrases.count, digits: 2)
    for phrase in phrases {
      writer.append(phrase.count, digits: 1)
      for word in phrase { writer.append(Int(word), digits: 3) }
    }
  }

  /// Reads what `write(to:)` wrote.
  init(reading reader: inout NumberReader) {
    let count = reader.next(digits: 2)
    self.init(
      (0..<count).map { _ in
        let length = reader.next(digits: 1)
        return (0..<length).map { _ in Int32(reader.next(digits: 3)) }
      })
  }
}
