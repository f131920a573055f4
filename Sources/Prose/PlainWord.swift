/// Letters and digits of ASCII from some place on: where they end, and the hash of their normal form
/// where no rule of ``FoldedWord`` changes more than their case and the `s` of a plural, as in most
/// words.
struct PlainWord {
  /// The offset behind the last of them.
  private(set) var end: Int
  /// The hash; `nil` where a rule may change the word otherwise.
  private(set) var hash: UInt64?
  /// Whether the last of them is a digit.
  private(set) var endsWithDigit = false

  /// Reads the bytes of `range` as far as they are letters and digits.
  init(in bytes: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var hashBefore = hash
    // The last letters, in lower case.
    var (last, before, third): (UInt8, UInt8, UInt8) = (0, 0, 0)
    var isBritish = false
    var hasDoubleL = false
    while offset < range.upperBound {
      let byte = bytes[offset]
      let lower = byte | 0x20
      if lower &- UInt8(ascii: "a") < 26 {
        if PlainWord.watched & (1 << UInt32(lower & 31)) != 0 {
          if PlainWord.isBritish(before, last, lower) { isBritish = true }
          if lower == UInt8(ascii: "l"), last == lower { hasDoubleL = true }
        }
      } else if byte &- UInt8(ascii: "0") >= 10 {
        break
      }
      hashBefore = hash
      hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3
      third = before
      before = last
      last = lower
      offset += 1
    }
    end = offset
    endsWithDigit = last &- UInt8(ascii: "0") < 10
    let count = offset - range.lowerBound
    if isBritish || count > FoldedWord.limit || (hasDoubleL && count >= 8) { return }
    switch last {
    case UInt8(ascii: "s") where count >= 3:
      let isPlural =
        PlainWord.isPlural(third, before, count: count) && !ByteClass.isUpper(bytes[offset - 2])
      self.hash = isPlural ? hashBefore : nil
    case UInt8(ascii: "e") where count >= 3 && PlainWord.dropsE(behind: before): break
    default: self.hash = hash
    }
  }

  /// Whether an `s` behind two letters is all that a word loses: "tools", "languages", not "class",
  /// "analysis", "physics", "databases".
  private static func isPlural(_ first: UInt8, _ second: UInt8, count: Int) -> Bool {
    switch second {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): false
    case UInt8(ascii: "c"): first != UInt8(ascii: "i")
    case UInt8(ascii: "e"): count >= 5 && first != UInt8(ascii: "o") && !dropsE(behind: first)
    default: true
    }
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
