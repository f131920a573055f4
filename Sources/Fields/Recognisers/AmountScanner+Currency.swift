extension AmountScanner {
  /// The sign or the word before a figure: "$", "US$", "USD ", "C$ ".
  func currencyBefore(_ start: Int, word index: Int) -> (Currency?, Int) {
    var at = start
    while at > 0, bytes[at - 1] == 0x20 { at -= 1 }
    if at > 0, bytes[at - 1] == UInt8(ascii: "$") {
      at -= 1
      var end = at
      while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
      // "AUD $110,000", "NZ$90k"; "a $90k salary" has no Australian dollars.
      if let before = line.word(index - 1), before.range.upperBound == end,
        end == at || before.shape == .upper,
        let currency = Currency.dollars[before.key] ?? Currency(named: before.key)
      {
        return (currency, before.range.lowerBound)
      }
      return (.usDollar, at)
    }
    for (sign, currency) in AmountScanner.signs where at >= sign.count {
      if bytes[(at - sign.count)..<at].elementsEqual(sign) { return (currency, at - sign.count) }
    }
    // "Rs. 45,000", "Rp 15.000.000"
    if at > 0, bytes[at - 1] == UInt8(ascii: "."), isShortName(line.key(index - 1)) { at -= 1 }
    if let before = line.word(index - 1), before.range.upperBound == at,
      before.shape == .upper || isShortName(before.key), let currency = Currency(named: before.key)
    {
      return (currency, before.range.lowerBound)
    }
    return (nil, start)
  }

  /// Whether a currency is called that without capitals: "Rs", "Rp".
  private func isShortName(_ key: String) -> Bool { key == "rs" || key == "rp" }

  /// The currency that the next word or sign names: "GBP", "€", and "$" where it stands behind.
  func currencyWord(at end: Int) -> (Currency, Int)? {
    let next = afterSpace(end) ?? end
    for (sign, currency) in AmountScanner.signs where next + sign.count <= bytes.count {
      guard bytes[next..<(next + sign.count)].elementsEqual(sign) else { continue }
      // "€60k–€80k": a sign with a figure behind it belongs to that figure.
      let after = next + sign.count
      if after < bytes.count, isDigit(bytes[after]) { continue }
      return (currency, after)
    }
    guard let word = line.word(containing: next), word.range.lowerBound == next,
      word.cues.contains(.currency),
      word.shape == .upper || word.key.utf8.count > 3
        || word.key.utf8.contains(where: { $0 >= 0x80 }),
      let currency = Currency(named: word.key)
    else { return nil }
    // "EUR 50,000 - EUR 60,000": before a figure it belongs to that figure.
    let after = afterSpace(word.range.upperBound) ?? word.range.upperBound
    if after < bytes.count, isDigit(bytes[after]), next != end { return nil }
    return (currency, word.range.upperBound)
  }

  private static let signs: [([UInt8], Currency)] = [
    (Array("$".utf8), .usDollar), (Array("€".utf8), .euro), (Array("£".utf8), .pound),
    (Array("¥".utf8), .yen), (Array("₹".utf8), .rupee), (Array("₩".utf8), .won),
    (Array("₪".utf8), .shekel), (Array("₫".utf8), .dong), (Array("₱".utf8), .philippinePeso),
    (Array("₺".utf8), .lira), (Array("₦".utf8), .naira), (Array("₴".utf8), .hryvnia),
  ]
}
