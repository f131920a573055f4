/// Cuts a passage into tokens: words, and what stands between them. Two words with no token
/// between them have one space between them, so joining the tokens gives the passage back, with
/// runs of blanks as one and web addresses cut to their host.
///
/// A word is a run of letters, digits and marks with inner apostrophes; C++, C# and .NET keep their
/// signs. Everything else, hyphens and slashes too, is between words.
struct TokenScanner {
  /// What stands between two passages. No text holds it.
  static let passageBreak = "\u{1E}"
  /// A longer run is cut, so that no token is long.
  private static let longestToken = 64

  /// Line ends before the first token, which the text does not hold.
  private(set) var skippedLines = 0
  /// Line ends in the tokens.
  private(set) var lineEnds = 0
  private(set) var tokens: [String] = []
  private var gap = ""
  private var endsInWord = false

  init(_ text: String) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if let end = WebAddress.end(in: scalars, from: index) {
        scan(WebAddress.host(of: scalars[index..<end]))
        index = end
      } else if let end = TokenScanner.wordEnd(in: scalars[...], from: index) {
        add(word: scalars[index..<end])
        index = end
      } else {
        add(gap: scalars[index])
        scalars.formIndex(after: &index)
      }
    }
    while gap.unicodeScalars.last.map(\.isBlank) == true { gap.unicodeScalars.removeLast() }
    finishGap()
  }

  private mutating func scan(_ text: Substring.UnicodeScalarView) {
    var index = text.startIndex
    while index < text.endIndex {
      if let end = TokenScanner.wordEnd(in: text, from: index) {
        add(word: text[index..<end])
        index = end
      } else {
        add(gap: text[index])
        text.formIndex(after: &index)
      }
    }
  }

  private mutating func add(gap scalar: Unicode.Scalar) {
    guard scalar.isBlank else {
      gap.unicodeScalars.append(scalar)
      return
    }
    let last = gap.unicodeScalars.last
    if scalar == "\n" {
      if tokens.isEmpty, gap.isEmpty {
        skippedLines += 1
      } else {
        if last == " " { gap.unicodeScalars.removeLast() }
        gap.unicodeScalars.append("\n")
      }
    } else if last.map(\.isBlank) != true, !(tokens.isEmpty && gap.isEmpty) {
      gap.unicodeScalars.append(" ")
    }
  }

  private mutating func add(word: Substring.UnicodeScalarView) {
    if endsInWord {
      if gap.isEmpty { tokens.append("") } else if gap != " " { finishGap() }
    } else {
      finishGap()
    }
    gap = ""
    var rest = word
    while rest.count > TokenScanner.longestToken {
      tokens += [String(rest.prefix(TokenScanner.longestToken)), ""]
      rest = rest.dropFirst(TokenScanner.longestToken)
    }
    tokens.append(String(rest))
    endsInWord = true
  }

  private mutating func finishGap() {
    guard !gap.isEmpty else { return }
    lineEnds += gap.utf8.count { $0 == UInt8(ascii: "\n") }
    var rest = gap.unicodeScalars[...]
    while !rest.isEmpty {
      tokens.append(String(rest.prefix(TokenScanner.longestToken)))
      rest = rest.dropFirst(TokenScanner.longestToken)
    }
    gap = ""
    endsInWord = false
  }
}

extension TokenScanner {
  /// The end of the word that begins at `start`; `nil` where none does.
  private static func wordEnd(
    in text: Substring.UnicodeScalarView, from start: String.Index
  ) -> String.Index? {
    var index = start
    if text[index] == "." {
      // .NET, and not the end of a sentence or a part of a name such as Node.js.
      let before = index > text.startIndex ? text[text.index(before: index)] : " "
      text.formIndex(after: &index)
      guard !before.isWordPart, before != ".", index < text.endIndex, text[index].isWordPart
      else { return nil }
    }
    guard text[index].isWordPart else { return nil }
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index].isWordPart {
        index = next
      } else if text[index].isApostrophe, next < text.endIndex, text[next].isWordPart {
        index = next
      } else {
        break
      }
    }
    return signsEnd(in: text, from: index)
  }

  /// The end of `++` or `#` behind a word.
  private static func signsEnd(
    in text: Substring.UnicodeScalarView, from start: String.Index
  ) -> String.Index {
    let signs = text[start...].prefix { $0 == "+" || $0 == "#" }
    guard signs.elementsEqual("++".unicodeScalars) || signs.elementsEqual("#".unicodeScalars) else {
      return start
    }
    return signs.endIndex
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a part of words.
  fileprivate var isWordPart: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: properties.isAlphabetic || properties.numericType != nil || isMark
    }
  }

  private var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  fileprivate var isApostrophe: Bool { self == "'" || self == "\u{2019}" }

  /// White space, and control characters, which no page shows.
  fileprivate var isBlank: Bool {
    value <= 0x20 || value == 0x7F || (value >= 0x80 && properties.isWhitespace)
  }
}
