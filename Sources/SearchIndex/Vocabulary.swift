import Exports

/// The tokens of all texts with the numbers that they are written as: those with short codes by
/// their frequency, the others in the order of their bytes, as that compresses best.
struct Vocabulary {
  let layout: CodeLayout
  /// The tokens by their numbers.
  let tokens: [ArraySlice<UInt8>]
  /// The codes of all tokens, by their numbers in the texts; tokens beyond the layout's capacity are left
  /// out.
  let codes: TokenCodes

  init(_ counted: TokenCounts) {
    let layout = CodeLayout(count: counted.tokens.count)
    let all = (0..<counted.tokens.count).map { counted.tokens[$0] }
    let byFrequency = all.indices.sorted { left, right in
      counted.counts[left] == counted.counts[right]
        ? all[left].lexicographicallyPrecedes(all[right])
        : counted.counts[left] > counted.counts[right]
    }.prefix(layout.capacity)
    let order =
      byFrequency.prefix(layout.shortCount)
      + byFrequency.dropFirst(layout.shortCount).sorted {
        all[$0].lexicographicallyPrecedes(all[$1])
      }
    var numbers = [Int?](repeating: nil, count: all.count)
    for (number, token) in order.enumerated() { numbers[token] = number }
    tokens = order.map { all[$0] }
    codes = TokenCodes(numbers, in: layout)
    self.layout = layout
  }

  /// Rows of many tokens each, with a tab between two, which no token holds.
  var rows: [JSON] {
    stride(from: 0, to: tokens.count, by: 1000).map { start in
      .string(
        String(
          decoding: Array(
            tokens[start..<min(start + 1000, tokens.count)].joined(separator: "\t".utf8)),
          as: UTF8.self))
    }
  }
}
