import Prose

/// Texts as the numbers of their tokens, in the order in which tokens were first met.
struct TokenizedTexts {
  /// A text's tokens, its first line, and where its lines do not simply follow one another.
  struct Text {
    var tokens: ArraySlice<UInt32>
    var line: Int
    var jumps: [Jump]
  }

  /// Before passage `passage`, so many lines are left out; fewer than none where it goes back.
  struct Jump: Hashable {
    var passage: Int
    var lines: Int
  }

  /// Every token once.
  private(set) var tokens = TokenTable()
  /// How often each is used.
  private(set) var counts: [Int] = []
  private var stream: [UInt32] = []
  private var ends: [Int] = []
  private var lines: [Int] = []
  private var jumps: [[Jump]] = []
  private var scanner = TokenScanner()

  var count: Int { ends.count }

  subscript(index: Int) -> Text {
    Text(
      tokens: stream[(index == 0 ? 0 : ends[index - 1])..<ends[index]], line: lines[index],
      jumps: jumps[index])
  }

  mutating func add(_ text: SearchedText) {
    var first: Int?
    var expected = 0
    var passage = 0
    var own: [Jump] = []
    for source in text.passages {
      scanner.read(source.text)
      guard !scanner.isEmpty else { continue }
      let line = source.line + scanner.skippedLines
      if first == nil {
        first = line
      } else {
        add(TokenScanner.passageBreak[...])
        passage += 1
        if line != expected { own.append(Jump(passage: passage, lines: line - expected)) }
      }
      for index in scanner.tokenIndices { add(scanner.token(at: index)) }
      expected = line + scanner.lineEnds + 1
    }
    ends.append(stream.count)
    lines.append(first ?? 0)
    jumps.append(own)
  }

  init() {}

  /// All texts of some parts, as if they had been added one by one.
  init(joining parts: [TokenizedTexts]) {
    stream.reserveCapacity(parts.reduce(0) { $0 + $1.stream.count })
    for part in parts { add(part) }
  }

  private mutating func add(_ later: TokenizedTexts) {
    let own = (0..<later.tokens.count).map { number(of: later.tokens[$0], times: later.counts[$0]) }
    let start = stream.count
    stream += later.stream.lazy.map { own[Int($0)] }
    ends += later.ends.lazy.map { start + $0 }
    lines += later.lines
    jumps += later.jumps
  }

  private mutating func add(_ token: ArraySlice<UInt8>) {
    stream.append(number(of: token, times: 1))
  }

  /// The number of a token that is used some times more.
  private mutating func number(of token: ArraySlice<UInt8>, times: Int) -> UInt32 {
    let number = tokens.number(of: token)
    if number < counts.count { counts[number] += times } else { counts.append(times) }
    return UInt32(number)
  }
}
