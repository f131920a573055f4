/// The quotes that git puts around a path with characters that would be hard to tell, as in C.
///
/// <https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath>
enum QuotedPath {
  /// The bytes between the quotes, with every escape read.
  static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.dropFirst()
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch escaped {
      case UInt8(ascii: "a"): bytes.append(7)
      case UInt8(ascii: "b"): bytes.append(8)
      case UInt8(ascii: "t"): bytes.append(9)
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "v"): bytes.append(11)
      case UInt8(ascii: "f"): bytes.append(12)
      case UInt8(ascii: "r"): bytes.append(13)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        var value = Int(escaped) - 48
        for _ in 0..<2 {
          guard let digit = rest.first, (48..<56).contains(digit) else { break }
          value = value * 8 + Int(digit) - 48
          rest = rest.dropFirst()
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
      default: bytes.append(escaped)
      }
    }
    return bytes
  }
}
