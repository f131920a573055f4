import Lexicon
import Prose

/// Compares a text with a spelling whose case counts.
enum ExactSpelling {
  /// Whether the tokens spell it as written, but for spaces, hyphens, the kind of apostrophe, and a
  /// plural's `s`, a version number or a plus sign behind it.
  static func matches(
    _ spelling: SkillLexicon.Spelling, _ tokens: Range<Int>, takesPrefix: Bool, _ text: SearchText,
    _ lexicon: SkillLexicon
  ) -> Bool {
    var offset = Int(text.tokens[tokens.lowerBound].start) - (takesPrefix ? 1 : 0)
    let end = Int(text.tokens[tokens.upperBound - 1].end)
    var letter = Int(spelling.start)
    while offset < end, letter < Int(spelling.end) {
      let byte = text.bytes[offset]
      if byte == 0x20 || byte == UInt8(ascii: "-") || (byte >= 0x09 && byte <= 0x0D) {
        offset += 1
      } else if byte == 0xE2, offset + 2 < end, text.bytes[offset + 1] == 0x80 {
        // A typographic hyphen says nothing, an apostrophe stands for the plain one.
        if text.bytes[offset + 2] == 0x99 {
          guard lexicon.letters[letter] == UInt8(ascii: "'") else { return false }
          letter += 1
        }
        offset += 3
      } else if byte == 0xC2, offset + 1 < end, text.bytes[offset + 1] == 0xA0 {
        offset += 2
      } else {
        guard byte == lexicon.letters[letter] else { return false }
        letter += 1
        offset += 1
      }
    }
    return letter == Int(spelling.end) && isRest(text.bytes[offset..<end])
  }

  private static func isRest(_ rest: ArraySlice<UInt8>) -> Bool {
    switch rest.count {
    case 0: true
    case 1 where rest.first == UInt8(ascii: "s") || rest.first == UInt8(ascii: "+"): true
    case 2 where rest.elementsEqual("es".utf8): true
    case 1, 2: rest.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    default: false
    }
  }
}
