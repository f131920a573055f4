import Addresses

/// A text in the form in which private texts are looked for: lower case, without marks on Latin
/// letters and invisible characters. Each character knows its bytes.
struct FoldedText {
  private(set) var characters: [UInt32] = []
  /// The first byte of each character, and behind them the number of bytes.
  private(set) var starts: [Int] = []

  init(_ text: String) {
    var offset = 0
    characters.reserveCapacity(text.utf8.count)
    starts.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars {
      add(scalar, at: offset)
      offset += UTF8.width(scalar)
    }
    starts.append(offset)
  }

  private mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0x41...0x5A: append(scalar.value + 0x20, offset)
    case 0x2019: append(0x27, offset)
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return
    case 0..<0x80: append(scalar.value, offset)
    default:
      let folded = Slug.latin(scalar) ?? scalar.properties.lowercaseMapping
      for part in folded.unicodeScalars where !(0x300...0x36F).contains(part.value) {
        append(part.value, offset)
      }
    }
  }

  private mutating func append(_ character: UInt32, _ offset: Int) {
    characters.append(character)
    starts.append(offset)
  }

  var count: Int { characters.count }

  /// Whether a letter or digit stands at `index`.
  func isWord(_ index: Int) -> Bool {
    characters.indices.contains(index) && FoldedText.isWord(characters[index])
  }

  func isSpace(_ index: Int) -> Bool {
    guard characters.indices.contains(index) else { return true }
    switch characters[index] {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return true
    default: return false
    }
  }

  /// The bytes of some characters, with what belongs to the last of them.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    starts[range.lowerBound]..<starts[range.upperBound]
  }

  static func isWord(_ character: UInt32) -> Bool {
    switch character {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0x80: false
    default:
      Unicode.Scalar(character).map {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      } ?? false
    }
  }

  /// Whether a script writes words without spaces between them, as Chinese and Thai do.
  static func needsNoSpaces(_ character: UInt32) -> Bool {
    character >= 0x2E80 || (0x0E00...0x0EFF).contains(character)
  }
}
