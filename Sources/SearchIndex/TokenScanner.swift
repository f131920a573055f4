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

  /// What stands behind the last token so far.
  private var gap: [UInt8] = []

  /// The lines of a passage's tokens.
  struct Lines {
    /// Line ends before the first token, which the text does not hold.
    fileprivate(set) var skipped = 0
    /// Line ends in the tokens.
    fileprivate(set) var ends = 0
  }

  /// Cuts a passage, and visits its tokens in their order, each with the lines so far.
  mutating func read(
    _ passage: String, _ visit: (UnsafeBufferPointer<UInt8>, Lines) -> Void
  ) -> Lines {
    var passage = passage
    return passage.withUTF8 { bytes in
      // The memory of the last gap serves for this one; each pass leaves it empty.
      var pass = Pass(text: ScalarBytes(bytes: bytes), gap: gap)
      gap = []
      pass.read(visit)
      gap = pass.gap
      return pass.lines
    }
  }
}

/// One passage on its way through a scanner.
private struct Pass {
  typealias Visit = (UnsafeBufferPointer<UInt8>, TokenScanner.Lines) -> Void

  let text: ScalarBytes
  private(set) var gap: [UInt8]
  private(set) var lines = TokenScanner.Lines()
  private var hasToken = false
  private var endsInWord = false

  init(text: ScalarBytes, gap: [UInt8]) {
    self.text = text
    self.gap = gap
  }

  mutating func read(_ visit: Visit) {
    let all = text.bytes.indices
    var index = 0
    while index < all.upperBound {
      if let end = WebAddress.end(in: text.bytes, from: index) {
        scan(WebAddress.host(of: text.bytes[index..<end]), visit)
        index = end
      } else {
        index = scanOne(from: index, in: all, visit)
      }
    }
    while gap.last.map(Pass.isBlank) == true { gap.removeLast() }
    finishGap(visit)
  }

  private mutating func scan(_ range: Range<Int>, _ visit: Visit) {
    var index = range.lowerBound
    while index < range.upperBound { index = scanOne(from: index, in: range, visit) }
  }

  /// Reads the word that begins at `index`, or one scalar between words, and returns where it ends.
  private mutating func scanOne(
    from index: Int, in range: Range<Int>, _ visit: Visit
  ) -> Int {
    if let end = text.wordEnd(from: index, in: range) {
      add(word: index..<end, visit)
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
    let isFirst = !hasToken && gap.isEmpty
    if isLineEnd {
      if isFirst {
        lines.skipped += 1
      } else {
        if gap.last == UInt8(ascii: " ") { gap.removeLast() }
        gap.append(UInt8(ascii: "\n"))
      }
    } else if gap.last.map(Pass.isBlank) != true, !isFirst {
      gap.append(UInt8(ascii: " "))
    }
  }

  private mutating func add(word: Range<Int>, _ visit: Visit) {
    if endsInWord {
      if gap.isEmpty {
        emit(UnsafeBufferPointer(start: nil, count: 0), visit)
      } else if gap.count > 1 || gap[0] != UInt8(ascii: " ") {
        finishGap(visit)
      }
    } else {
      finishGap(visit)
    }
    clearGap()
    emit(UnsafeBufferPointer(rebasing: text.bytes[word]), isWord: true, visit)
    endsInWord = true
  }

  private mutating func finishGap(_ visit: Visit) {
    guard !gap.isEmpty else { return }
    let gap = gap
    for byte in gap where byte == UInt8(ascii: "\n") { lines.ends += 1 }
    gap.withUnsafeBufferPointer { emit($0, isWord: false, visit) }
    clearGap()
    endsInWord = false
  }

  /// A gap has a character or two, and one is removed faster than all at once.
  private mutating func clearGap() {
    while !gap.isEmpty { gap.removeLast() }
  }

  /// Visits a token; one that is too long in pieces, with an empty token between those of a word.
  private mutating func emit(_ token: UnsafeBufferPointer<UInt8>, isWord: Bool, _ visit: Visit) {
    var rest = token
    while rest.count > Pass.longestToken {
      let end = Pass.end(of: rest)
      guard end < rest.endIndex else { break }
      emit(UnsafeBufferPointer(rebasing: rest[..<end]), visit)
      if isWord { emit(UnsafeBufferPointer(start: nil, count: 0), visit) }
      rest = UnsafeBufferPointer(rebasing: rest[end...])
    }
    emit(rest, visit)
  }

  private mutating func emit(_ token: UnsafeBufferPointer<UInt8>, _ visit: Visit) {
    visit(token, lines)
    hasToken = true
  }

  /// A longer run is cut, so that no token is long; in scalars.
  private static let longestToken = 64

  /// Where the longest token at the beginning of a run ends.
  private static func end(of run: UnsafeBufferPointer<UInt8>) -> Int {
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
