/// Writes values one behind the other as bytes, which a ``BinaryReader`` reads back in the same order.
package struct BinaryWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// A whole number in as few groups of seven bits as it takes, the lowest first: LEB128 of the DWARF
  /// standard, section 7.6, with the sign in the lowest bit ("zigzag"), so that -1 is short too.
  package mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number << 1) ^ UInt(bitPattern: number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// 64 bits, the lowest byte first.
  package mutating func write(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// A text in UTF-8, behind its length.
  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  /// Bytes of somebody else, behind their number.
  package mutating func write(_ content: ArraySlice<UInt8>) {
    write(content.count)
    bytes += content
  }

  package mutating func write(_ value: some BinaryCodable) { value.write(to: &self) }
}
