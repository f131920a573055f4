/// The codes that tokens are written as, by the tokens' numbers.
struct TokenCodes: Sendable {
  /// The characters of a code from the lowest byte on, and how many in the highest: at most four, so both
  /// fit.
  private let codes: [UInt64]

  /// `nil` stands for a token that is left out.
  init(_ numbers: some Sequence<Int?>, in layout: CodeLayout) {
    codes = numbers.map { number in
      guard let number else { return 0 }
      var characters: [UInt8] = []
      layout.append(number, to: &characters)
      return characters.reversed().reduce(UInt64(characters.count) << 56) { code, character in
        let behind = code & 0xFF_FFFF
        return code & 0xFF00_0000_0000_0000 | behind << 8 | UInt64(character)
      }
    }
  }

  /// The codes of tokens that have other numbers: `numbers` says for each of them which it has here.
  func renumbered(by numbers: [UInt32]) -> TokenCodes { TokenCodes(numbers.map { codes[Int($0)] }) }

  private init(_ codes: [UInt64]) { self.codes = codes }

  /// The text of tokens as codes.
  func encode(_ tokens: ArraySlice<UInt32>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tokens.count * 2)
    for token in tokens {
      var code = codes[Int(token)]
      for _ in 0..<(code >> 56) {
        bytes.append(UInt8(truncatingIfNeeded: code))
        code >>= 8
      }
    }
    return bytes
  }
}
