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

  private(set) var tokens = TokenCounts()
  private var stream: [UInt32] = []
  private var ends: [Int] = []
  private var lines: [Int] = []
  private var jumps: [[Jump]] = []

  var count: Int { ends.count }

  subscript(index: Int) -> Text {
    Text(
      tokens: stream[(index == 0 ? 0 : ends[index - 1])..<ends[index]], line: lines[index],
      jumps: jumps[index])
  }

  /// Adds a text, which `scanner` cuts into tokens.
  mutating func add(_ text: SearchedText, with scanner: inout TokenScanner) {
    var first: Int?
    var expected = 0
    var passage = 0
    var own: [Jump] = []
    for source in text.passages {
      var start: Int?
      let lines = scanner.read(source.text) { token, lines in
        if start == nil {
          let line = source.line + lines.skipped
          start = line
          if first == nil {
            first = line
          } else {
            TokenScanner.passageBreak.withUnsafeBufferPointer { add($0) }
            passage += 1
            if line != expected { own.append(Jump(passage: passage, lines: line - expected)) }
          }
        }
        add(token)
      }
      if let start { expected = start + lines.ends + 1 }
    }
    ends.append(stream.count)
    lines.append(first ?? 0)
    jumps.append(own)
  }

  private mutating func add(_ token: UnsafeBufferPointer<UInt8>) {
    stream.append(tokens.add(token))
  }
}
