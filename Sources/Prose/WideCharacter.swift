/// A character outside ASCII, as far as the tokeniser tells such characters apart.
enum WideCharacter {
  /// Part of a word.
  case letter
  case space
  /// A typographic hyphen, or an en dash, which is one where nothing stands around it.
  case hyphen
  /// A typographic apostrophe or closing single quotation mark.
  case apostrophe
  /// A sign that says nothing: a trademark sign, a zero-width space, a variation selector.
  case nothing
  case punctuation

  /// The character at `offset` of `bytes`, and how many bytes it takes.
  static func reading(_ bytes: [UInt8], at offset: Int) -> (kind: WideCharacter, width: Int) {
    let lead = bytes[offset]
    let left = bytes.count - offset
    switch lead {
    case 0xC2 where left >= 2: return (latinSign(bytes[offset + 1]), 2)
    case 0xC3...0xDF where left >= 2:
      let isOperator = lead == 0xC3 && (bytes[offset + 1] == 0x97 || bytes[offset + 1] == 0xB7)
      return (isOperator ? .punctuation : .letter, 2)
    case 0xE2 where left >= 3: return (sign(bytes[offset + 1], bytes[offset + 2]), 3)
    case 0xE3 where left >= 3 && bytes[offset + 1] == 0x80:
      return (bytes[offset + 2] == 0x80 ? .space : .punctuation, 3)
    case 0xEF where left >= 3:
      let isInvisible =
        (bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF)
        || (bytes[offset + 1] == 0xB8 && bytes[offset + 2] <= 0x8F)
      return (isInvisible ? .nothing : .punctuation, 3)
    case 0xE0...0xED where left >= 3: return (.letter, 3)
    case 0xF0...0xF4: return (.punctuation, min(4, left))
    default: return (.punctuation, 1)
    }
  }

  /// U+0080 to U+00BF.
  private static func latinSign(_ byte: UInt8) -> WideCharacter {
    switch byte {
    case 0xA0: .space
    case 0xAD, 0xAE: .nothing
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: .letter
    case 0xB4: .apostrophe
    default: .punctuation
    }
  }

  /// U+2000 to U+2FFF: punctuation, arrows, mathematics, dingbats.
  private static func sign(_ second: UInt8, _ third: UInt8) -> WideCharacter {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): .space
    case (0x80, 0x8B...0x8F), (0x81, 0xA0), (0x84, 0xA2), (0x84, 0xA0): .nothing
    case (0x80, 0x90...0x93): .hyphen
    case (0x80, 0x98), (0x80, 0x99), (0x80, 0xB2): .apostrophe
    default: .punctuation
    }
  }
}
