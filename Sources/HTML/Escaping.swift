/// Escaping of text for HTML, over UTF-8 bytes: spans between escapes are copied whole.
enum Escaping {
  /// Adds `text` with `& < > " '` written as references.
  static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { utf8 in
      append(utf8, to: &bytes)
    }
    guard isContiguous == nil else { return }
    Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) }
  }

  private static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in utf8.indices where needsReference(utf8[index]) {
      guard let reference = reference(for: utf8[index]) else { continue }
      bytes.append(contentsOf: utf8[start..<index])
      bytes.append(reference)
      start = index + 1
    }
    bytes.append(contentsOf: utf8[start...])
  }

  /// Whether a byte is one of the few that may not stand as they are: letters are told in one step.
  private static func needsReference(_ byte: UInt8) -> Bool {
    byte < 0x40 ? 1 << UInt64(byte) & rare != 0 : byte == 0x7F
  }

  /// A bit for each byte below 0x40 that has a reference.
  private static let rare: UInt64 = (0..<0x40).reduce(0) {
    reference(for: UInt8($1)) == nil ? $0 : $0 | 1 << UInt64($1)
  }

  /// The reference for a byte; NUL can stand nowhere in HTML.
  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0...8, 11, 12, 14...31, 127: "\u{FFFD}"
    default: nil
    }
  }
}
