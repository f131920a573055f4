import Exports

/// The tokens of all texts with the numbers that they are written as: those with short codes by
/// their frequency, the others in the order of their bytes, as that compresses best.
struct Vocabulary {
  let layout: CodeLayout
  /// The tokens by their numbers.
  let tokens: [ArraySlice<UInt8>]
  /// For each token of the texts its number.
  private let numbers: [Int]

  init(_ texts: TokenizedTexts) {
    layout = CodeLayout(count: texts.tokens.count)
    let all = (0..<texts.tokens.count).map { texts.tokens[$0] }
    let byFrequency = all.indices.sorted { left, right in
      texts.counts[left] == texts.counts[right]
        ? all[left].lexicographicallyPrecedes(all[right])
        : texts.counts[left] > texts.counts[right]
    }.prefix(layout.capacity)
    let order =
      byFrequency.prefix(layout.shortCount)
      + byFrequency.dropFirst(layout.shortCount).sorted {
        all[$0].lexicographicallyPrecedes(all[$1])
      }
    var numbers = [Int](repeating: layout.capacity, count: texts.tokens.count)
    for (number, token) in order.enumerated() { numbers[token] = number }
    tokens = order.map { all[$0] }
    self.numbers = numbers
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

  /// The text of tokens as codes; tokens beyond the layout's capacity are left out.
  func encode(_ text: ArraySlice<UInt32>) -> [UInt8] {
    var bytes: [UInt8] = []
    for token in text where numbers[Int(token)] < layout.capacity {
      layout.append(numbers[Int(token)], to: &bytes)
    }
    return bytes
  }
}
