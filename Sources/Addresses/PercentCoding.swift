/// The `%41` of addresses.
///
/// RFC 3986, section 2.1.
package enum PercentCoding {
  /// One part of a path, with every byte encoded but letters, digits and `-._~`.
  package static func encode(part: some StringProtocol) -> String {
    encode(part) { _ in false }
  }

  /// A path: the same, and the slashes between its parts stay.
  package static func encode(path: some StringProtocol) -> String {
    encode(path) { $0 == UInt8(ascii: "/") }
  }

  /// The text with each `%41` as the byte that it stands for, decoded once; `nil` where a `%` is
  /// not followed by two digits, or the bytes are no UTF-8.
  package static func decode(_ text: some StringProtocol) -> String? {
    bytes(of: text, isStrict: true).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The same for what a person wrote: a `%` that is not followed by two digits stays, and bytes that
  /// are no UTF-8 become U+FFFD.
  package static func decode(leniently text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    return String(decoding: bytes(of: text, isStrict: false) ?? [], as: UTF8.self)
  }
}

extension PercentCoding {
  private static func encode(
    _ text: some StringProtocol, keeping isKept: (UInt8) -> Bool
  ) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where isKept(byte): encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  private static func bytes(of text: some StringProtocol, isStrict: Bool) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        if let value = value(ofDigits: rest.prefix(2)) {
          bytes.append(value)
          rest = rest.dropFirst(2)
          continue
        }
        if isStrict { return nil }
      }
      bytes.append(byte)
    }
    return bytes
  }

  /// Two digits as a byte. The standard library would take the sign of `+5` too.
  private static func value(ofDigits digits: ArraySlice<UInt8>) -> UInt8? {
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return values.count == 2 ? UInt8(values[0] << 4 | values[1]) : nil
  }
}
