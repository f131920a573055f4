/// Letters and digits of ASCII from some place on: where they end, and the hash of their normal form
/// where no rule of ``FoldedWord`` changes more than their case, as in most words.
struct PlainWord {
  /// The offset behind the last of them.
  private(set) var end: Int
  /// The hash; `nil` where a rule may change the word.
  private(set) var hash: UInt64?

  /// Reads the bytes of `range` as far as they are letters and digits.
  init(in bytes: [UInt8], _ range: Range<Int>) {
    end = range.lowerBound
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var last: UInt8 = 0
    var before: UInt8 = 0
    var isBritish = false
    var hasDoubleL = false
    while end < range.upperBound {
      let byte = bytes[end]
      let lower = byte | 0x20
      if lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "z") {
        if PlainWord.watched & (1 << UInt32(lower & 31)) != 0 {
          if PlainWord.isBritish(before, last, lower) { isBritish = true }
          if lower == UInt8(ascii: "l"), last == lower { hasDoubleL = true }
        }
      } else if !ByteClass.isDigit(byte) {
        break
      }
      hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3
      before = last
      last = lower
      end += 1
    }
    let count = end - range.lowerBound
    let mayEndOtherwise =
      count >= 3
      && (last == UInt8(ascii: "s")
        || (last == UInt8(ascii: "e") && PlainWord.dropsE(behind: before))
        || (hasDoubleL && count >= 8))
    self.hash = isBritish || mayEndOtherwise || count > FoldedWord.limit ? nil : hash
  }

  /// The letters that a rule may look at within a word, as bits: `e`, `l`, `r` and `z`.
  private static let watched: UInt32 = 1 << 5 | 1 << 12 | 1 << 18 | 1 << 26

  /// Whether `foldLetters()` may look at a letter: "our", "ae", "oe", "iz", "yz".
  private static func isBritish(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch third {
    case UInt8(ascii: "r"): second == UInt8(ascii: "u") && first == UInt8(ascii: "o")
    case UInt8(ascii: "e"): second == UInt8(ascii: "a") || second == UInt8(ascii: "o")
    case UInt8(ascii: "z"): second == UInt8(ascii: "i") || second == UInt8(ascii: "y")
    default: false
    }
  }

  /// Whether `foldEnding()` may change an `e` behind a letter: "database", "centre", "catalogue".
  private static func dropsE(behind letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "h"),
      UInt8(ascii: "i"), UInt8(ascii: "r"), UInt8(ascii: "u"), UInt8(ascii: "m"):
      true
    default: false
    }
  }
}
