/// A value that is written as bytes and read back.
///
/// Other than `Codable` it names no parts, so that thousands of values are read in milliseconds: both
/// sides are the same build of the program.
package protocol BinaryCodable {
  func write(to writer: inout BinaryWriter)
  init(from reader: inout BinaryReader) throws(BinaryFault)
}

extension Int: BinaryCodable {
  package func write(to writer: inout BinaryWriter) { writer.write(self) }
  package init(from reader: inout BinaryReader) throws(BinaryFault) { self = try reader.int() }
}

extension UInt64: BinaryCodable {
  package func write(to writer: inout BinaryWriter) { writer.write(self) }
  package init(from reader: inout BinaryReader) throws(BinaryFault) { self = try reader.word() }
}

extension Double: BinaryCodable {
  package func write(to writer: inout BinaryWriter) { writer.write(bitPattern) }
  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init(bitPattern: try reader.word())
  }
}

extension String: BinaryCodable {
  package func write(to writer: inout BinaryWriter) { writer.write(self) }
  package init(from reader: inout BinaryReader) throws(BinaryFault) { self = try reader.string() }
}

extension Optional: BinaryCodable where Wrapped: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self = try reader.bool() ? try Wrapped(from: &reader) : nil
  }
}

extension Array: BinaryCodable where Element: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(count)
    for element in self { writer.write(element) }
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    let count = try reader.count()
    self = []
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension Dictionary: BinaryCodable where Key: BinaryCodable & Comparable, Value: BinaryCodable {
  /// In the order of the keys, so that equal dictionaries are equal bytes.
  package func write(to writer: inout BinaryWriter) {
    writer.write(count)
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      writer.write(key)
      writer.write(value)
    }
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    let count = try reader.count()
    self = [:]
    for _ in 0..<count {
      let key = try Key(from: &reader)
      self[key] = try Value(from: &reader)
    }
  }
}

extension BinaryCodable where Self: RawRepresentable, RawValue == String {
  package func write(to writer: inout BinaryWriter) { writer.write(rawValue) }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    guard let value = Self(rawValue: try reader.string()) else { throw BinaryFault() }
    self = value
  }
}
