/// Finds web and mail addresses in text: their words are names of files and hosts, not prose.
enum AddressScanner {
  private static let schemes: [[UInt8]] = ["http://", "https://", "ftp://", "mailto:", "www."].map {
    Array($0.utf8)
  }

  /// Endings of host names that occur in notes without a scheme before them.
  private static let topLevels: Set<[UInt8]> = Set(
    ["com", "org", "net", "edu", "gov", "io", "ai", "dev", "co", "uk", "de", "eu", "info"].map {
      Array($0.utf8)
    })

  /// Whether an address may begin with this letter.
  static func mayBegin(with byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "h"), UInt8(ascii: "f"), UInt8(ascii: "m"), UInt8(ascii: "w"): true
    default: false
    }
  }

  /// The end of the address that begins at `start`, if one does.
  static func end(ofAddressAt start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 4 < bytes.count else { return nil }
    switch (bytes[start] | 0x20, bytes[start + 1] | 0x20) {
    case (UInt8(ascii: "h"), UInt8(ascii: "t")), (UInt8(ascii: "f"), UInt8(ascii: "t")),
      (UInt8(ascii: "m"), UInt8(ascii: "a")), (UInt8(ascii: "w"), UInt8(ascii: "w")):
      break
    default: return nil
    }
    for scheme in schemes where has(scheme, at: start, in: bytes) {
      return addressEnd(in: bytes, from: start + scheme.count)
    }
    return nil
  }

  /// The end of `@example.com`, whose `@` stands at `at`; `nil` when no name follows directly.
  static func end(ofMailboxAt at: Int, in bytes: [UInt8]) -> Int? {
    guard at + 1 < bytes.count, ByteClass.isLetter(bytes[at + 1]) else { return nil }
    let end = addressEnd(in: bytes, from: at + 1)
    return bytes[(at + 1)..<end].contains(UInt8(ascii: ".")) ? end : nil
  }

  /// The end of the host name whose last part is `range`, with its path, when that part is a known
  /// ending in lower case.
  static func end(ofHostEndingWith range: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard range.count <= 4, topLevels.contains(Array(bytes[range])) else { return nil }
    guard range.upperBound < bytes.count else { return range.upperBound }
    switch bytes[range.upperBound] {
    case UInt8(ascii: "/"): return addressEnd(in: bytes, from: range.upperBound)
    case UInt8(ascii: "."):
      let next = range.upperBound + 1
      guard next < bytes.count, ByteClass.isLetter(bytes[next]) else { return range.upperBound }
      return nil
    default: return range.upperBound
    }
  }

  private static func addressEnd(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, !ends(at: bytes[end]) { end += 1 }
    return end
  }

  private static func ends(at byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: ","), UInt8(ascii: ";"):
      true
    default: false
    }
  }

  private static func has(_ scheme: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
    guard start + scheme.count < bytes.count else { return false }
    for (index, byte) in scheme.enumerated() {
      let given = bytes[start + index]
      guard (ByteClass.isUpper(given) ? given | 0x20 : given) == byte else { return false }
    }
    return true
  }
}
