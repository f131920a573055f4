/// What kind of character stands at a byte.
enum Mark: Equatable {
  case letter
  case space
  case newline
  case hyphen
  case currency
  /// `.`, `!` or `?`.
  case stop
  case sign(Lead)

  /// The kind of the character at `index`, and how many bytes it has.
  static func read(_ bytes: [UInt8], at index: Int) -> (Mark, Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii[Int(byte)], 1) }
    if byte == 0xC2, index + 1 < bytes.count { return (latin(bytes[index + 1]), 2) }
    if byte == 0xE2 || byte == 0xEF, index + 2 < bytes.count {
      return (wide(byte, bytes[index + 1], bytes[index + 2]), 3)
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    let mark: Mark = byte >= 0xF0 ? .sign(.sign) : .letter
    return (mark, min(length, bytes.count - index))
  }

  /// Whether a typographic apostrophe stands at `index`.
  static func isApostrophe(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98)
  }

  private static let ascii: [Mark] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      .letter
    case 0x0A, 0x0D: .newline
    case 0x09, 0x20: .space
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: "_"): .sign(.underscore)
    case UInt8(ascii: "/"): .sign(.slash)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .sign(.quote)
    case UInt8(ascii: ","): .sign(.comma)
    case UInt8(ascii: ":"): .sign(.colon)
    case UInt8(ascii: ";"), UInt8(ascii: "|"): .sign(.semicolon)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .sign(.open)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .sign(.close)
    default: .sign(.sign)
    }
  }

  /// U+0080 to U+00BF.
  private static func latin(_ second: UInt8) -> Mark {
    switch second {
    case 0xA0: .space
    case 0xA3, 0xA5: .currency
    case 0xB7: .sign(.semicolon)
    default: .sign(.sign)
    }
  }

  /// General punctuation, currency signs, arrows and full-width forms; other letters are letters.
  private static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Mark {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xAF): .space
    case (0xE2, 0x80, 0x90...0x91): .hyphen
    case (0xE2, 0x80, 0x92...0x95): .sign(.dash)
    case (0xE2, 0x80, 0x98...0x9F): .sign(.quote)
    case (0xE2, 0x80, 0xA2): .sign(.semicolon)
    case (0xE2, 0x82, 0xA0...0xBF): .currency
    case (0xE2, 0x80...0xAF, _): .sign(.sign)
    case (0xEF, 0xBC, 0x8C): .sign(.comma)
    case (0xEF, 0xBC, 0x9A): .sign(.colon)
    case (0xEF, 0xBC, 0x9B): .sign(.semicolon)
    case (0xEF, 0xBC, 0x88): .sign(.open)
    case (0xEF, 0xBC, 0x89): .sign(.close)
    // The selector behind an emoji's character, and the byte order mark.
    case (0xEF, 0xB8, 0x80...0x8F), (0xEF, 0xBB, 0xBF): .space
    default: .letter
    }
  }
}
