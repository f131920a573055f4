/// How a short form looks, and how notes explain it.
enum AcronymShape {
  /// Whether a text may explain a short form at all: it has two capitals in a row, and a mark that
  /// explains beside letters of which two are capitals.
  static func mayExplain(_ text: [UInt8]) -> Bool {
    guard hasCapitalPair(text) else { return false }
    // How many capitals the last letters without a space or mark in them have.
    var capitals = 0
    var isWithinLetters = false
    var isBehindMark = false
    var lettersFollowMark = false
    for byte in text {
      if isMark(byte) {
        if capitals >= 2 { return true }
        capitals = 0
        isWithinLetters = false
        isBehindMark = true
      } else if ByteClassification.isSpace(byte) {
        isWithinLetters = false
      } else {
        if !isWithinLetters {
          capitals = 0
          isWithinLetters = true
          lettersFollowMark = isBehindMark
          isBehindMark = false
        }
        if ByteClassification.isUpper(byte) {
          capitals += 1
          if capitals >= 2, lettersFollowMark { return true }
        }
      }
    }
    return false
  }

  private static func hasCapitalPair(_ text: [UInt8]) -> Bool {
    // Where one of two neighbours is a capital, every second byte leads to it.
    var offset = 1
    while offset < text.count {
      if ByteClassification.isUpper(text[offset]),
        ByteClassification.isUpper(text[offset - 1])
          || (offset + 1 < text.count && ByteClassification.isUpper(text[offset + 1]))
      {
        return true
      }
      offset += 2
    }
    return false
  }

  /// Whether a sign alone can stand between a long form and its short form.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }

  /// Whether the gap and what follows say "this is short for that": brackets around the short form,
  /// or a comma between the two with nothing more in between.
  static func isExplanation(
    _ bytes: [UInt8], gap: Range<Int>, short: Range<Int>, isBehind: Bool
  ) -> Bool {
    let signs = bytes[gap].filter { !ByteClassification.isSpace($0) }
    if isBehind, signs == [UInt8(ascii: "(")] {
      let next = short.upperBound < bytes.count ? bytes[short.upperBound] : 0
      return next == UInt8(ascii: ")") || next == UInt8(ascii: ",") || next == UInt8(ascii: ";")
    }
    if !isBehind, signs == [UInt8(ascii: "(")] { return true }
    guard signs == [UInt8(ascii: ",")] || signs == [UInt8(ascii: ";")] else { return false }
    // "machine learning, ML, and ..." explains, "machine learning, MLOps" does not: the letters tell.
    return true
  }

  /// The short form in the singular: two to eight letters and digits, most of them capitals.
  static func short(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    var range = range
    if range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "s"),
      ByteClassification.isUpper(bytes[range.upperBound - 2])
    {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    guard range.count >= 2, range.count <= 8 else { return nil }
    let capitals = bytes[range].count { ByteClassification.isUpper($0) }
    guard capitals >= 2, capitals * 3 >= range.count * 2 else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the capitals of `short` are letters of `long` in order, the first of them its first, and
  /// at least half of them the first of a word.
  static func isFormed(_ short: String, from long: ArraySlice<UInt8>) -> Bool {
    let letters = short.utf8.filter { ByteClassification.isUpper($0) }.map { $0 | 0x20 }
    // For the first n letters: how many can be initials at most, -1 when they don't occur in order.
    var initials = [0] + [Int](repeating: -1, count: letters.count)
    var words = 0
    var before: UInt8 = 0x20
    for byte in long {
      let lower = ByteClassification.isUpper(byte) ? byte | 0x20 : byte
      let isInitial = ByteClassification.isLower(lower) && !isLetter(before)
      if isInitial { words += 1 }
      before = byte
      for count in letters.indices.reversed() where letters[count] == lower {
        guard initials[count] >= 0, count > 0 || (isInitial && words == 1) else { continue }
        initials[count + 1] = max(initials[count + 1], initials[count] + (isInitial ? 1 : 0))
      }
    }
    return words >= 2 && initials[letters.count] * 2 >= letters.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    ByteClassification.isLower(byte) || ByteClassification.isUpper(byte)
  }
}
