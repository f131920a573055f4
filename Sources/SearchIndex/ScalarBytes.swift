/// A text as its bytes, and what its scalars are to the search. Nearly all text is ASCII, where a
/// scalar is a byte and a table tells what it is.
///
/// It looks at bytes that somebody else holds, for as long as they do.
struct ScalarBytes {
  /// Valid UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>

  /// Where the scalar at `index` ends.
  func next(after index: Int) -> Int {
    switch bytes[index] {
    case ..<0x80: index + 1
    case ..<0xE0: index + 2
    case ..<0xF0: index + 3
    default: index + 4
    }
  }

  /// White space, and control characters, which no page shows.
  func isBlank(at index: Int) -> Bool {
    let byte = bytes[index]
    return byte <= 0x20 || byte == 0x7F
      || (byte >= 0x80 && scalar(at: index).properties.isWhitespace)
  }

  /// The end of the word that begins at `start`, which is a scalar's beginning within `range`;
  /// `nil` where none does.
  func wordEnd(from start: Int, in range: Range<Int>) -> Int? {
    var index = start
    let first = bytes[index]
    // Most of what begins no word is a blank or a mark.
    guard first >= 0x80 || ScalarBytes.isASCIIWordPart(first) || first == UInt8(ascii: ".") else {
      return nil
    }
    if first == UInt8(ascii: ".") {
      // .NET, and not the end of a sentence or a part of a name such as Node.js.
      index += 1
      guard index < range.upperBound, isWordPart(at: index),
        start == range.lowerBound || !continuesName(before: start)
      else { return nil }
    }
    guard isWordPart(at: index) else { return nil }
    while index < range.upperBound {
      let byte = bytes[index]
      if ScalarBytes.isASCIIWordPart(byte) {
        index += 1
        continue
      }
      guard byte >= 0x80 || byte == UInt8(ascii: "'") else { break }
      let end = next(after: index)
      guard
        isWordPart(at: index)
          || (isApostrophe(at: index) && end < range.upperBound && isWordPart(at: end))
      else { break }
      index = end
    }
    return signsEnd(from: index, in: range)
  }
}

extension ScalarBytes {
  /// Whether the scalar before `index` is a part of a word, or a dot.
  private func continuesName(before index: Int) -> Bool {
    var before = index - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return bytes[before] == UInt8(ascii: ".") || isWordPart(at: before)
  }

  /// The end of `++` or `#` behind a word.
  private func signsEnd(from start: Int, in range: Range<Int>) -> Int {
    let (plus, sharp) = (UInt8(ascii: "+"), UInt8(ascii: "#"))
    var end = start
    while end < range.upperBound, bytes[end] == plus || bytes[end] == sharp { end += 1 }
    let isSign =
      end == start + 1
      ? bytes[start] == sharp
      : end == start + 2 && bytes[start] == plus && bytes[start + 1] == plus
    return isSign ? end : start
  }

  private func isWordPart(at index: Int) -> Bool {
    let byte = bytes[index]
    guard byte >= 0x80 else { return ScalarBytes.isASCIIWordPart(byte) }
    let properties = scalar(at: index).properties
    return properties.isAlphabetic || properties.numericType != nil
      || ScalarBytes.isMark(properties.generalCategory)
  }

  private static func isASCIIWordPart(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return (letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// `'`, and U+2019.
  private func isApostrophe(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "'"): true
    case 0xE2: bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
    default: false
    }
  }

  private func scalar(at index: Int) -> Unicode.Scalar {
    let end = next(after: index)
    // The first byte of a sequence of n bytes has 7 - n bits of the scalar, each other one has 6.
    let first = UInt32(bytes[index]) & (0xFF >> (UInt32(end - index) + 1))
    let value = bytes[(index + 1)..<end].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
