/// A word on its way to its normal form, in a buffer that ``WordFolding`` lends it.
struct FoldedWord {
  /// Longer words are compared by their first bytes.
  static let limit = 60

  /// Only the first `count` bytes count.
  let word: UnsafeMutableBufferPointer<UInt8>
  var count = 0
  /// Whether a letter may have a British spelling; most words have none.
  private var mayBeBritish = false

  /// - Precondition: `buffer` has room for a few bytes more than ``limit``.
  init(in buffer: UnsafeMutableBufferPointer<UInt8>) { word = buffer }

  /// Folds the word and hashes it (FNV-1a, 64 bit, never 0).
  mutating func hash() -> UInt64 {
    if mayBeBritish { foldLetters() }
    foldEnding()
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<count { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01b3 }
    return hash == 0 ? 1 : hash
  }
}

extension FoldedWord {
  /// Appends bytes in lower case; apostrophes go, and Latin letters lose their marks.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound, count < FoldedWord.limit {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte != UInt8(ascii: "'") {
          put(ByteClass.isUpper(byte) ? byte | 0x20 : byte)
        }
        index += 1
      } else if byte == 0xC3, index + 1 < range.upperBound {
        appendLatin(bytes[index + 1])
        index += 2
      } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80 {
        index += 3
      } else {
        word[count] = byte
        count += 1
        index += 1
      }
    }
  }

  /// Appends a byte, and notes the letters that ``foldLetters()`` looks at.
  private mutating func put(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "z"), UInt8(ascii: "u"): mayBeBritish = true
    case UInt8(ascii: "e") where count > 0:
      let before = word[count - 1]
      if before == UInt8(ascii: "a") || before == UInt8(ascii: "o") { mayBeBritish = true }
    default: break
    }
    word[count] = byte
    count += 1
  }

  /// Appends U+00C0 to U+00FF, given by the second of its two bytes.
  private mutating func appendLatin(_ second: UInt8) {
    let plain: (UInt8, UInt8) =
      switch second & 0x9F {
      case 0x80...0x85: (UInt8(ascii: "a"), 0)
      case 0x86: (UInt8(ascii: "a"), UInt8(ascii: "e"))
      case 0x87: (UInt8(ascii: "c"), 0)
      case 0x88...0x8B: (UInt8(ascii: "e"), 0)
      case 0x8C...0x8F: (UInt8(ascii: "i"), 0)
      case 0x91: (UInt8(ascii: "n"), 0)
      case 0x92...0x96, 0x98: (UInt8(ascii: "o"), 0)
      case 0x99...0x9C: (UInt8(ascii: "u"), 0)
      case 0x9D: (UInt8(ascii: "y"), 0)
      case 0x9F where second == 0x9F: (UInt8(ascii: "s"), UInt8(ascii: "s"))
      default: (0xC3, second)
      }
    mayBeBritish = true
    word[count] = plain.0
    count += 1
    if plain.1 != 0 {
      word[count] = plain.1
      count += 1
    }
  }
}
