extension PayRange {
  /// Whether two figures are the ends of one range with words about each between them: "from
  /// $90,000/year in our smaller offices up to $140,000/year in our largest".
  static func spans(_ first: Amount, _ second: Amount, in line: Line) -> Bool {
    guard let currency = first.currency, currency == second.currency,
      first.period == second.period, first.value < second.value, !first.isHuge, !second.isHuge
    else { return false }
    let start = line.word(endingAfter: first.digits)
    let end = line.word(endingAfter: second.digits)
    let opener = wordBefore(first, start, in: line)
    // "Base pay: $90,000 in our smaller offices up to $140,000"
    guard openers.contains(line.key(opener)) || line.word(opener)?.cues.contains(.pay) == true
    else { return false }
    let link = wordBefore(second, end, in: line)
    guard line.key(link) == "to", link - start <= 14 else { return false }
    return (start + 1...end).allSatisfy { index in
      let word = line.words[index]
      return word.lead != .semicolon && word.lead != .stop && !besides.contains(word.key)
    }
  }

  /// The word before the figure in the word `index` and its currency: "USD 90,000", "$90,000".
  private static func wordBefore(_ amount: Amount, _ index: Int, in line: Line) -> Int {
    var before = index - 1
    while let word = line.word(before), word.range.lowerBound >= amount.range.lowerBound {
      before -= 1
    }
    return before
  }

  private static let openers: Set<String> = [
    "range", "ranges", "ranging", "from", "between", "of", "is",
  ]

  /// What is paid on top, and has figures of its own.
  private static let besides: Set<String> = [
    "plus", "bonus", "bonuses", "commission", "commissions", "equity", "stock", "options", "or",
  ]
}
