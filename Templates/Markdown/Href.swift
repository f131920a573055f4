/// Addresses as the values of attributes.
enum Href {
  /// A destination with every byte that can't stand in an address percent-encoded; what is encoded
  /// already stays as it is.
  ///
  /// The bytes that stay are cmark's own choice, which the specification's examples show; a lone
  /// `%` and a second `#` are no part of a valid address either.
  static func escaped(_ destination: String) -> String {
    let bytes = Array(destination.utf8)
    let isClean =
      bytes.indices.allSatisfy { stays(at: $0, in: bytes) }
      && bytes.count { $0 == UInt8(ascii: "#") } < 2
    guard !isClean else { return destination }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var hasFragment = false
    for index in bytes.indices {
      let isFragment = bytes[index] == UInt8(ascii: "#")
      if stays(at: index, in: bytes), !(isFragment && hasFragment) {
        result.append(bytes[index])
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(digit(bytes[index] >> 4))
        result.append(digit(bytes[index] & 15))
      }
      hasFragment = hasFragment || isFragment
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the host and the port of an address are such as browsers can read: letters, digits,
  /// `.`, `-`, `_` and whatever is not ASCII. An address without `//` has no host and is fine.
  static func hasPlainHost(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":") else { return true }
    let rest = address[address.index(after: colon)...]
    guard rest.hasPrefix("//") else { return true }
    var host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    if let colon = host.lastIndex(of: ":") {
      let port = host[host.index(after: colon)...]
      guard port.utf8.count <= 5, port.utf8.allSatisfy({ isDigit($0) }) else { return false }
      host = host[..<colon]
    }
    return !host.isEmpty
      && host.utf8.allSatisfy { byte in
        byte > 0x7F || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_") || isLetter(byte)
      } && host.unicodeScalars.allSatisfy { $0.isASCII || isOfWord($0) }
  }

  /// No host has signs or invisible characters, which could make one look like another.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: true
    default: scalar.properties.isAlphabetic
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func stays(at index: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case _ where isLetter(bytes[index]) || isDigit(bytes[index]): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "#"), UInt8(ascii: "@"),
      UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "$"), UInt8(ascii: "~"):
      true
    case UInt8(ascii: "%"):
      bytes.count > index + 2 && isHex(bytes[index + 1]) && isHex(bytes[index + 2])
    default: false
    }
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
