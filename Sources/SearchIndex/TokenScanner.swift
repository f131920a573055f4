/// Cuts a passage into tokens: words, and what stands between them. Two words with no token
/// between them have one space between them, so joining the tokens gives the passage back, with
/// runs of blanks as one and web addresses cut to their host.
///
/// A word is a run of letters, digits and marks with inner apostrophes; C++, C# and .NET keep their
/// signs. Everything else, hyphens and slashes too, is between words.
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

  init(_ text: String) {
    let text = ScalarBytes(text)
    bytes.reserveCapacity(text.bytes.count)
    ends.reserveCapacity(text.bytes.count / 5)
    var index = 0
    while index < text.bytes.count {
      if let end = WebAddress.end(in: text.bytes, from: index) {
        scan(text, WebAddress.host(of: text.bytes[index..<end]).indices)
        index = end
      } else {
        index = scanOne(text, from: index, in: text.bytes.indices)
      }
    }
    while gap.last.map(TokenScanner.isBlank) == true { gap.removeLast() }
    finishGap()
  }

  var isEmpty: Bool { ends.isEmpty }

  /// The tokens in their order.
  var tokens: some Sequence<ArraySlice<UInt8>> {
    ends.indices.lazy.map { bytes[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]] }
  }

  private mutating func scan(_ text: ScalarBytes, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound { index = scanOne(text, from: index, in: range) }
  }

  /// Reads the word that begins at `index`, or one scalar between words, and returns where it ends.
  private mutating func scanOne(_ text: ScalarBytes, from index: Int, in range: Range<Int>) -> Int {
    if let end = text.wordEnd(from: index, in: range) {
      add(word: text.bytes[index..<end])
      return end
    }
    let end = text.next(after: index)
    add(gap: text.bytes[index..<end], isBlank: text.isBlank(at: index))
    return end
  }

  private mutating func add(gap scalar: ArraySlice<UInt8>, isBlank: Bool) {
    guard isBlank else {
      gap += scalar
      return
    }
    let isFirst = ends.isEmpty && gap.isEmpty
    if scalar.first == UInt8(ascii: "\n") {
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

  private mutating func add(word: ArraySlice<UInt8>) {
    if endsInWord {
      if gap.isEmpty { ends.append(bytes.count) } else if gap != [UInt8(ascii: " ")] { finishGap() }
    } else {
      finishGap()
    }
    gap.removeAll(keepingCapacity: true)
    add(word, isWord: true)
    endsInWord = true
  }

  private mutating func finishGap() {
    guard !gap.isEmpty else { return }
    for byte in gap where byte == UInt8(ascii: "\n") { lineEnds += 1 }
    add(gap[...], isWord: false)
    gap.removeAll(keepingCapacity: true)
    endsInWord = false
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
