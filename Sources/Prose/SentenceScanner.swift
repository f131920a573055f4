/// Finds where sentences end.
package enum SentenceScanner {
  /// The sentences of `bytes`, in order and without the white space around them.
  package static func sentences(
    in bytes: [UInt8], separatesLines: Bool = false
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    append(sentencesOf: bytes, separatesLines: separatesLines, to: &ranges)
    return ranges
  }

  /// Appends the sentences of `bytes` to `ranges`.
  package static func append(
    sentencesOf bytes: [UInt8], separatesLines: Bool, to ranges: inout [Range<Int>]
  ) {
    let classes = ByteClass.table
    var start = 0
    var offset = 0
    while offset < bytes.count {
      guard classes[Int(bytes[offset])] & ByteClass.stop != 0,
        let end = sentenceEnd(in: bytes, at: offset, start: start, lines: separatesLines)
      else {
        offset += 1
        continue
      }
      append(start..<end, of: bytes, to: &ranges)
      start = end
      offset = max(end, offset + 1)
    }
    append(start..<bytes.count, of: bytes, to: &ranges)
  }

  private static func append(_ range: Range<Int>, of bytes: [UInt8], to ranges: inout [Range<Int>])
  {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, ByteClass.isSpace(bytes[low]) { low += 1 }
    while high > low, ByteClass.isSpace(bytes[high - 1]) { high -= 1 }
    if low < high { ranges.append(low..<high) }
  }

  /// The end of the sentence, when the byte at `offset` ends one: behind the full stop and the
  /// brackets and quotation marks that close with it.
  private static func sentenceEnd(
    in bytes: [UInt8], at offset: Int, start: Int, lines: Bool
  ) -> Int? {
    if offset > start, isStop(bytes[offset]), isStop(bytes[offset - 1]) { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "\n"): return lines ? offset + 1 : nil
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      let end = closing(in: bytes, behind: offset + 1)
      return end == bytes.count || ByteClass.isSpace(bytes[end]) ? end : nil
    case UInt8(ascii: "."):
      let end = closing(in: bytes, behind: offset + 1)
      if end == bytes.count { return end }
      guard ByteClass.isSpace(bytes[end]) else {
        return lacksSpace(in: bytes, stop: offset) ? offset + 1 : nil
      }
      return isFullStop(in: bytes, at: offset, end: end, start: start) ? end : nil
    case 0xE2:
      // A bullet sign inside a paragraph begins an item of its own.
      let isBullet =
        offset > start && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
        && bytes[offset + 2] == 0xA2
      return isBullet ? offset : nil
    default: return nil
    }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func closing(in bytes: [UInt8], behind offset: Int) -> Int {
    var end = offset
    // More signs than these are no punctuation.
    while end < bytes.count, end < offset + 16 || isStop(bytes[end]) {
      switch bytes[end] {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"),
        UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        end += 1
      case 0xE2
      where end + 2 < bytes.count && bytes[end + 1] == 0x80
        && (bytes[end + 2] == 0x99 || bytes[end + 2] == 0x9D):
        end += 3
      default: return end
      }
    }
    return end
  }

  /// Whether the full stop, which white space follows, ends the sentence.
  private static func isFullStop(
    in bytes: [UInt8], at stop: Int, end: Int, start: Int
  ) -> Bool {
    var next = end
    while next < bytes.count, ByteClass.isSpace(bytes[next]) { next += 1 }
    guard next < bytes.count else { return true }
    if ByteClass.isLower(bytes[next]) || bytes[next] == UInt8(ascii: ",") { return false }
    let before = Abbreviation.word(in: bytes, before: stop, from: start)
    if before.lowerBound == start, Abbreviation.isNumber(bytes, before) { return false }
    switch Abbreviation.kind(of: bytes, before) {
    case .never: return false
    case .perhaps: return SentenceOpening.isOne(in: bytes, at: next)
    case .initial where isInitial(in: bytes, at: next): return false
    case .initial:
      return Abbreviation.followsNoun(bytes, before, from: start)
        || SentenceOpening.isOne(in: bytes, at: next)
    case nil: return true
    }
  }

  /// Whether a single capital letter and a full stop follow, as in "J. R. Smith".
  private static func isInitial(in bytes: [UInt8], at offset: Int) -> Bool {
    offset + 1 < bytes.count && ByteClass.isUpper(bytes[offset])
      && bytes[offset + 1] == UInt8(ascii: ".")
  }

  /// "works.The": a sentence whose space was forgotten.
  private static func lacksSpace(in bytes: [UInt8], stop: Int) -> Bool {
    guard stop >= 2, stop + 2 < bytes.count, ByteClass.isUpper(bytes[stop + 1]),
      ByteClass.isLower(bytes[stop - 1]), ByteClass.isLower(bytes[stop - 2])
    else { return false }
    return SentenceOpening.isOne(in: bytes, at: stop + 1)
  }
}
