/// Tokens, and how often each is used.
struct TokenCounts: Sendable {
  /// Every token once.
  private(set) var tokens = TokenTable()
  private(set) var counts: [Int] = []

  /// Counts a token, and gives its number.
  mutating func add(_ token: UnsafeBufferPointer<UInt8>, times: Int = 1) -> UInt32 {
    let number = tokens.number(of: token)
    if number < counts.count { counts[number] += times } else { counts.append(times) }
    return UInt32(number)
  }

  /// Counts the tokens of others too, and gives their numbers here.
  mutating func add(_ others: TokenCounts) -> [UInt32] {
    others.counts.indices.map { number in
      others.tokens[number].withUnsafeBufferPointer { add($0, times: others.counts[number]) }
    }
  }
}
