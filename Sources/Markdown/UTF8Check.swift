/// Finds bytes that are not UTF-8.
enum UTF8Check {
  /// The offset of the first byte that does not belong to well-formed UTF-8; `nil` where all do.
  static func firstInvalidOffset(in bytes: borrowing Span<UInt8>) -> Int? {
    var position = 0
    while true {
      while position < bytes.count, bytes[position] < 0x80 { position += 1 }
      guard position < bytes.count else { return nil }
      let lead = bytes[position]
      let length = length(ofSequenceLedBy: lead)
      guard length > 1, position + length <= bytes.count else { return position }
      guard isWellFormed(bytes, from: position, length: length) else { return position }
      position += length
    }
  }

  private static func length(ofSequenceLedBy lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// The table of well-formed sequences: Unicode 16.0, section 3.9, table 3-7.
  private static func isWellFormed(
    _ bytes: borrowing Span<UInt8>, from start: Int, length: Int
  ) -> Bool {
    let range: ClosedRange<UInt8> =
      switch bytes[start] {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard range.contains(bytes[start + 1]) else { return false }
    for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[start + offset]) {
      return false
    }
    return true
  }
}
