/// Escaping of text for HTML, over UTF-8 bytes: spans between escapes are copied whole.
enum Escaping {
  /// Adds `text` with `& < > " '` written as references.
  static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { utf8 in
      append(utf8, to: &bytes)
    }
    guard isContiguous == nil else { return }
    Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) }
  }

  private static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var next = 0
    while next < utf8.count {
      let word = next..<min(next + 8, utf8.count)
      next = word.upperBound
      guard word.count < 8 || mayNeedReference(eightAt: word.lowerBound, of: utf8) else { continue }
      for index in word where mayNeedReference(utf8[index]) {
        guard let reference = reference(at: index, in: utf8) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        bytes.append(reference)
        start = index + max(1, UnfitCharacter.length(at: index, in: utf8))
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  /// Whether a byte is one of the few that may not stand as they are, or begins a character that
  /// may not: letters are told in one step.
  private static func mayNeedReference(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? 1 << UInt64(byte) & rare != 0 : byte == 0x7F || byte == 0xC2 || byte >= 0xEF
  }

  /// The same of eight bytes that follow each other, of which nearly none does. All are looked at in
  /// one step, as parts of a word: A. Mycroft's test for a byte that is zero, and its form for one that
  /// is less than another (H. Warren, "Hacker's Delight", section 6-1).
  private static func mayNeedReference(
    eightAt index: Int, of utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let word = UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    // Two bits less: `"`, `#`, `&` and `'` are one character, and so are `<` and `>`.
    let quotes = zeros((word | ones * 0x05) ^ ones * 0x27)
    let angles = zeros((word | ones * 0x02) ^ ones * 0x3E)
    let controls = (word &- ones * 0x20) & ~word | zeros(word ^ ones * 0x7F)
    return (word | quotes | angles | controls) & highs != 0
  }

  /// A bit for each byte below 0x40 that does not stand for itself: `" & ' < >`, and the control
  /// characters but for tab, line feed and carriage return.
  private static let rare: UInt64 =
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E | 0xFFFF_D9FF

  /// What is written for the character that begins at a byte; `nil` where it is written itself.
  private static func reference(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> StaticString? {
    switch utf8[index] {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: UnfitCharacter.length(at: index, in: utf8) == 0 ? nil : UnfitCharacter.replacement
    }
  }
}
