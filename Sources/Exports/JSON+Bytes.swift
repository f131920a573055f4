import Fields

extension JSON {
  /// The value as a JSON text in UTF-8, without white space.
  ///
  /// RFC 8259.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Adds the value's text.
  package func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .int(let number): bytes += String(number).utf8
    case .number(let number): bytes += Salary.plain(number).utf8
    case .string(let text): JSON.append(text, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSON.append(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .encoded(let text): bytes.append(contentsOf: text)
    }
  }

  /// Adds a text as a string.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
    if isContiguous == nil {
      Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies whole spans between the characters that are escaped.
  private static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in utf8.indices {
      let byte = utf8[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      bytes += escape(of: byte).utf8
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private static func escape(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): return #"\""#
    case UInt8(ascii: "\\"): return #"\\"#
    case UInt8(ascii: "\n"): return #"\n"#
    case UInt8(ascii: "\r"): return #"\r"#
    case UInt8(ascii: "\t"): return #"\t"#
    default:
      let digits = String(byte, radix: 16)
      return "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)"
    }
  }
}
