import Prose

/// What stands between two words besides white space.
enum Punctuation {
  case none
  case comma
  /// A dash or a semicolon.
  case clauseEnd

  /// What stands before the word at `index`.
  static func before(_ index: Int, in text: SearchText) -> Punctuation {
    guard index > 0 else { return .none }
    let gap = Int(text.tokens[index - 1].end)..<Int(text.tokens[index].start)
    if isOneSpace(gap, in: text) { return .none }
    var found = Punctuation.none
    for offset in gap {
      switch text.bytes[offset] {
      case UInt8(ascii: ";"): return .clauseEnd
      case UInt8(ascii: ","): found = .comma
      case UInt8(ascii: "-") where gap.count > 1 && isFree(offset, in: text.bytes):
        return .clauseEnd
      case 0x93 where isSign(offset, in: text.bytes) && gap.count > 3: return .clauseEnd
      case 0x94 where isSign(offset, in: text.bytes), 0x95 where isSign(offset, in: text.bytes):
        return .clauseEnd
      default: break
      }
    }
    return found
  }

  /// Whether a dash stands before the word at `index`.
  static func isDash(before index: Int, in text: SearchText) -> Bool {
    before(index, in: text) == .clauseEnd && !isSemicolon(before: index, in: text)
  }

  /// Whether a semicolon stands before the word at `index`.
  static func isSemicolon(before index: Int, in text: SearchText) -> Bool {
    guard index > 0, index < text.tokens.count else { return false }
    return text.bytes[Int(text.tokens[index - 1].end)..<Int(text.tokens[index].start)]
      .contains(UInt8(ascii: ";"))
  }

  /// Whether a colon or a dash stands before the word at `index`.
  static func isColon(before index: Int, in text: SearchText) -> Bool {
    guard index > 0, index < text.tokens.count else { return false }
    let gap = Int(text.tokens[index - 1].end)..<Int(text.tokens[index].start)
    return text.bytes[gap].contains(UInt8(ascii: ":")) || isDash(before: index, in: text)
  }

  /// Whether a colon stands right behind the words of `range`, as behind a label.
  static func isPlainColon(behind range: Range<Int>, in text: SearchText) -> Bool {
    guard range.upperBound < text.tokens.count else { return false }
    let end = Int(text.tokens[range.upperBound - 1].end)
    return end < text.bytes.count && text.bytes[end] == UInt8(ascii: ":")
  }

  /// How many brackets close and open before the word at `index`.
  static func brackets(
    before index: Int, in text: SearchText, first: Int
  ) -> (closes: Int, opens: Int) {
    let start = index > 0 ? Int(text.tokens[index - 1].end) : 0
    let gap = start..<Int(text.tokens[index].start)
    if isOneSpace(gap, in: text) { return (0, 0) }
    var (closes, opens) = (0, 0)
    for byte in text.bytes[gap] {
      if byte == UInt8(ascii: "(") { opens += 1 }
      if byte == UInt8(ascii: ")") {
        if opens > 0 { opens -= 1 } else { closes += 1 }
      }
    }
    // What an earlier sentence left open or closes does not matter here.
    return index == first ? (0, opens) : (closes, opens)
  }

  /// Whether the gap is what stands between most words.
  private static func isOneSpace(_ gap: Range<Int>, in text: SearchText) -> Bool {
    gap.count == 1 && text.bytes[gap.lowerBound] == 0x20
  }

  /// Whether a hyphen has white space on both sides, or is one of several.
  private static func isFree(_ offset: Int, in bytes: [UInt8]) -> Bool {
    let before = offset > 0 ? bytes[offset - 1] : 0x20
    let after = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
    return (isFreeNeighbour(before) && isFreeNeighbour(after))
  }

  private static func isFreeNeighbour(_ byte: UInt8) -> Bool {
    ByteClassification.isSpace(byte) || byte == UInt8(ascii: "-")
  }

  /// Whether the byte is the last of U+2013, U+2014 or U+2015.
  private static func isSign(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset >= 2 && bytes[offset - 2] == 0xE2 && bytes[offset - 1] == 0x80
  }
}
