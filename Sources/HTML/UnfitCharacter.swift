/// Characters that can stand in no HTML, not even as references: control characters, and the code
/// points that are kept free of characters for ever.
///
/// <https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream>
enum UnfitCharacter {
  /// What stands for each of them.
  static let replacement: StaticString = "\u{FFFD}"

  /// The number of bytes of such a character; 0 where another one begins.
  static func length(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < utf8.count ? utf8[index + offset] : 0 }
    switch utf8[index] {
    case 0...8, 11, 12, 14...31, 127: return 1
    case 0xC2: return (0x80...0x9F).contains(byte(1)) ? 2 : 0
    case 0xEF:
      let isFree = byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2))
      return isFree || (byte(1) == 0xBF && byte(2) >= 0xBE) ? 3 : 0
    case 0xF0...: return byte(1) & 15 == 15 && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }
}
