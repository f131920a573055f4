/// Refuses YAML with many aliases: with them a short text can stand for a huge one, and reading it
/// would take all time and memory.
///
/// <https://en.wikipedia.org/wiki/Billion_laughs_attack>
struct AliasLimit: Error {
  /// Sixteen aliases stand for some 350 texts at most: three for each of five levels.
  static let most = 16

  static func check(_ yaml: some Sequence<UInt8>) throws(AliasLimit) {
    var count = 0
    var last = UInt8(ascii: "\n")
    var star = false
    for byte in yaml {
      // A star before a name is an alias, or Markdown in a text, which does no harm either way.
      if star, isName(byte) { count += 1 }
      star = byte == UInt8(ascii: "*") && !isName(last) && last != byte
      last = byte
    }
    guard count <= most else { throw AliasLimit() }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "*") && !",[]{}:-?".utf8.contains(byte)
  }
}
