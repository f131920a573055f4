/// Reads back what a ``BinaryWriter`` wrote.
///
/// It takes any bytes: what can't have been written so is a ``BinaryFault``, and nothing is made room
/// for that the bytes could not hold.
package struct BinaryReader {
  private let bytes: ArraySlice<UInt8>
  private var offset: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  /// Whether everything was read.
  package var isAtEnd: Bool { offset == bytes.endIndex }

  private var remaining: Int { bytes.endIndex - offset }

  package mutating func int() throws(BinaryFault) -> Int {
    var bits: UInt = 0
    var shift = 0
    while shift < UInt.bitWidth {
      let byte = try byte()
      bits |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: bits >> 1) ^ -Int(bitPattern: bits & 1) }
      shift += 7
    }
    throw BinaryFault()
  }

  /// A number that counts something in a file, as a line: nothing overflows that adds up a few million.
  package mutating func position() throws(BinaryFault) -> Int {
    let number = try int()
    guard (0...Int(Int32.max)).contains(number) else { throw BinaryFault() }
    return number
  }

  package mutating func word() throws(BinaryFault) -> UInt64 {
    let content = try take(8)
    return content.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  package mutating func bool() throws(BinaryFault) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw BinaryFault()
    }
  }

  package mutating func string() throws(BinaryFault) -> String {
    String(decoding: try content(), as: UTF8.self)
  }

  /// Bytes behind their number.
  package mutating func content() throws(BinaryFault) -> ArraySlice<UInt8> {
    try take(try count())
  }

  /// A number of values that follow, each of which takes a byte or more.
  package mutating func count() throws(BinaryFault) -> Int {
    let count = try int()
    guard count >= 0, count <= remaining else { throw BinaryFault() }
    return count
  }

  package mutating func value<Value: BinaryCodable>(
    _ type: Value.Type = Value.self
  ) throws(BinaryFault) -> Value {
    try Value(from: &self)
  }

  private mutating func byte() throws(BinaryFault) -> UInt8 {
    guard remaining > 0 else { throw BinaryFault() }
    defer { offset += 1 }
    return bytes[offset]
  }

  private mutating func take(_ count: Int) throws(BinaryFault) -> ArraySlice<UInt8> {
    guard count <= remaining else { throw BinaryFault() }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }
}

/// Bytes that no ``BinaryWriter`` wrote.
package struct BinaryFault: Error, Hashable {
  package init() {}
}
