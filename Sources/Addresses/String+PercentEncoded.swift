extension String {
  /// The text with `%20` and the like for white space and for what else an address can't hold; what
  /// has a meaning in addresses stays.
  package var percentEncoded: String {
    guard utf8.contains(where: String.isUnfit) else { return self }
    var text: [UInt8] = []
    for byte in utf8 {
      if String.isUnfit(byte) {
        text.append(UInt8(ascii: "%"))
        text += (byte < 16 ? "0" : "").utf8
        text += String(byte, radix: 16, uppercase: true).utf8
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isUnfit(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
