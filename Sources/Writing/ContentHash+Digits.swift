import ContentHashing

// Records hold hashes as sixteen hexadecimal digits in lower case, and no other way.
extension ContentHash {
  static let digitCount = 16

  func appendDigits(to bytes: inout [UInt8]) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(value >> UInt64(shift) & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  init?(digits: ArraySlice<UInt8>) {
    guard digits.count == ContentHash.digitCount else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - 0x61 + 10)
      default: return nil
      }
    }
    self.init(value: value)
  }
}
