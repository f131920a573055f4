/// Cuts a passage into tokens: words, and what stands between them. Two words with no token
/// between them have one space between them, so joining the tokens gives the passage back, with
/// runs of blanks as one and web addresses cut to their host.
///
/// A word is a run of letters, digits and marks with inner apostrophes; C++, C# and .NET keep their
/// signs. Everything else, hyphens and slashes too, is between words.
///
/// One scanner reads passage after passage in the same memory.
struct TokenScanner {
  /// What stands between two passages. No text holds it.
  static let passageBreak: [UInt8] = [0x1E]
  /// A longer run is cut, so that no token is long; in scalars.
  private static let longestToken = 64

  /// Line ends before the first token, which the text does not hold.
  private(set) var skippedLines = 0
  /// Line ends in the tokens.
  private(set) var lineEnds = 0
  /// The tokens in UTF-8, one after the other.
  private var bytes: [UInt8] = []
  /// Where each token ends.
  private var ends: [Int] = []
  private var gap: [UInt8] = []
  private var endsInWord = false
  private var text = ScalarBytes()

  /// Cuts a passage, and forgets the one before.
  mutating func read(_ passage: String) {
    skippedLines = 0
    lineEnds = 0
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    clearGap()
    endsInWord = false
    text.read(passage)
    let all = text.bytes.indices
    var index = 0
    while index < all.upperBound {
      if let end = WebAddress.end(in: text.bytes, from: index) {
        scan(WebAddress.host(of: text.bytes[index..<end]).indices)
        index = end
      } else {
        index = scanOne(from: index, in: all)
      }
    }
    while gap.last.map(TokenScanner.isBlank) == true { gap.removeLast() }
    finishGap()
  }

  var isEmpty: Bool { ends.isEmpty }

  /// Visits the tokens of the passage in their order.
  func forEachToken(_ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in ends {
        visit(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }

  private mutating func scan(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound { index = scanOne(from: index, in: range) }
  }

  /// Reads the word that begins at `index`, or one scalar between words, and returns where it ends.
  private mutating func scanOne(from index: Int, in range: Range<Int>) -> Int {
    if let end = text.wordEnd(from: index, in: range) {
      add(word: index..<end)
      return end
    }
    let end = text.next(after: index)
    if text.isBlank(at: index) {
      addBlank(isLineEnd: text.bytes[index] == UInt8(ascii: "\n"))
    } else {
      gap += text.bytes[index..<end]
    }
    return end
  }

  private mutating func addBlank(isLineEnd: Bool) {
    let isFirst = ends.isEmpty && gap.isEmpty
    if isLineEnd {
      if isFirst {
        skippedLines += 1
      } else {
        if gap.last == UInt8(ascii: " ") { gap.removeLast() }
        gap.append(UInt8(ascii: "\n"))
      }
    } else if gap.last.map(TokenScanner.isBlank) != true, !isFirst {
      gap.append(UInt8(ascii: " "))
    }
  }

  private mutating func add(word: Range<Int>) {
    if endsInWord {
      if gap.isEmpty {
        ends.append(bytes.count)
      } else if gap.count > 1 || gap[0] != UInt8(ascii: " ") {
        finishGap()
      }
    } else {
      finishGap()
    }
    clearGap()
    if word.count <= TokenScanner.longestToken {
      text.bytes.withUnsafeBufferPointer {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[word]))
      }
      ends.append(bytes.count)
    } else {
      add(text.bytes[word], isWord: true)
    }
    endsInWord = true
  }

  private mutating func finishGap() {
    guard !gap.isEmpty else { return }
    for byte in gap where byte == UInt8(ascii: "\n") { lineEnds += 1 }
    add(gap[...], isWord: false)
    clearGap()
    endsInWord = false
  }

  /// A gap has a character or two, and one is removed faster than all at once.
  private mutating func clearGap() {
    while !gap.isEmpty { gap.removeLast() }
  }

  /// Adds a token; one that is too long in pieces, with an empty token between those of a word.
  private mutating func add(_ token: ArraySlice<UInt8>, isWord: Bool) {
    var rest = token
    while rest.count > TokenScanner.longestToken {
      let end = TokenScanner.end(of: rest)
      guard end < rest.endIndex else { break }
      bytes += rest[..<end]
      ends.append(bytes.count)
      if isWord { ends.append(bytes.count) }
      rest = rest[end...]
    }
    bytes += rest
    ends.append(bytes.count)
  }

  /// Where the longest token at the beginning of a run ends.
  private static func end(of run: ArraySlice<UInt8>) -> Int {
    var count = 0
    for index in run.indices where run[index] & 0xC0 != 0x80 {
      if count == longestToken { return index }
      count += 1
    }
    return run.endIndex
  }

  /// The blanks that a gap holds.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }
}
