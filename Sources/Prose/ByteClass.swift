/// What a byte of UTF-8 text is to the tokeniser.
enum ByteClass {
  static let lower: UInt8 = 1
  static let upper: UInt8 = 2
  static let digit: UInt8 = 4
  static let space: UInt8 = 8
  /// The first byte of a character outside ASCII, or one that follows it.
  static let wide: UInt8 = 16
  /// A sign that may go on with the word before it, or make an address of it: `don't`, `ef_vi`,
  /// `C++`, `C#`, `A*`, `name@`.
  static let joining: UInt8 = 32
  /// Where a sentence may end: `.`, `!`, `?`, a line break, or the first byte of a bullet.
  static let stop: UInt8 = 64
  static let letter: UInt8 = 3
  static let alphanumeric: UInt8 = 7

  /// The class of every byte.
  static let table: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case 0x0A: space | stop
    case 0x20, 0x09...0x0D: space
    case 0xE2: wide | stop
    case 0x80...: wide
    case UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "#"),
      UInt8(ascii: "*"), UInt8(ascii: "@"):
      joining
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): stop
    default: 0
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  static func isUpper(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  static func isLower(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
