/// Brings a word to the normal form in which its spellings are equal: lower case, singular, American
/// rather than British, without marks on Latin letters.
///
/// "Compilers" and "compiler", "virtualisation" and "virtualization", "centres" and "center" have one
/// normal form each. The form is for comparing only and is often no word: "database" becomes
/// `databa`. What counts is that different words rarely share one.
///
/// It works in a buffer of its own, so that a text's thousands of words need no memory of their own.
package struct WordFolding: Sendable {
  private var buffer = [UInt8](repeating: 0, count: FoldedWord.limit + 4)

  package init() {}

  /// The hash of the normal form of the bytes in `range`.
  package mutating func hash(of bytes: [UInt8], in range: Range<Int>) -> UInt64 {
    let plain = PlainWord(in: bytes, range)
    if plain.end == range.upperBound, let hash = plain.hash { return hash }
    return foldedHash(of: bytes, in: range)
  }

  /// The hash of a word that rules may change.
  mutating func foldedHash(of bytes: [UInt8], in range: Range<Int>) -> UInt64 {
    let end = singularEnd(bytes, range)
    return buffer.withUnsafeMutableBufferPointer { buffer in
      var word = FoldedWord(in: buffer)
      word.append(bytes, range.lowerBound..<end)
      return word.hash()
    }
  }

  /// The end without the `s` of an abbreviation's plural: "GPUs", "APIs".
  private func singularEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let last = range.upperBound - 1
    let isPlural =
      range.count >= 3 && bytes[last] == UInt8(ascii: "s") && ByteClass.isUpper(bytes[last - 1])
    return isPlural ? last : range.upperBound
  }

  /// The hash of two words written as one: `e-mail` as "email".
  package mutating func hash(
    of bytes: [UInt8], joining first: Range<Int>, _ second: Range<Int>
  ) -> UInt64 {
    buffer.withUnsafeMutableBufferPointer { buffer in
      var word = FoldedWord(in: buffer)
      word.append(bytes, first)
      word.append(bytes, second)
      return word.hash()
    }
  }

  /// The hash of the normal form of a word given by itself.
  package mutating func hash(of word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return hash(of: bytes, in: 0..<bytes.count)
  }
}
