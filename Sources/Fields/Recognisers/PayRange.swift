/// One or two figures of a line, judged: are they pay?
struct PayRange {
  private let first: Amount
  private let second: Amount?
  private let line: Line
  private let isField: Bool

  init(_ first: Amount, _ second: Amount?, in line: Line, isField: Bool) {
    self.first = first
    self.second = second
    self.line = line
    self.isField = isField
  }

  /// Whether two figures are the ends of one range: a dash, "to", "and" or "MAX" stands between.
  static func joins(_ first: Amount, _ second: Amount, in line: Line) -> Bool {
    guard first.range.upperBound <= second.range.lowerBound,
      !first.isHuge && !second.isHuge
        || (second.currency ?? first.currency)?.countsMillions == true
    else { return false }
    var between = line.bytes[first.range.upperBound..<second.range.lowerBound]
    // "$130,000/Yr. - $150,000/Yr."
    if first.period != nil, between.first == UInt8(ascii: ".") { between = between.dropFirst() }
    guard between.count <= 24 else { return false }
    let words = line.words[line.word(endingAfter: first.range.upperBound)...]
      .drop { $0.range.lowerBound < first.range.upperBound }
      .prefix { $0.range.upperBound <= second.range.lowerBound }
    let links = words.filter { rangeWords.contains($0.key) }
    guard words.allSatisfy({ rangeWords.contains($0.key) || fillers.contains($0.key) }) else {
      return false
    }
    if links.contains(where: { $0.key == "and" }) {
      // "between $90k and $120k", and not "$90k and $120k for seniors".
      let before = line.word(line.word(endingAfter: first.range.lowerBound) - 1)
      guard before?.key == "between" || first.currency == nil || words.count == 1 else {
        return false
      }
    }
    let text = String(decoding: between, as: UTF8.self)
    let hasDash = text.unicodeScalars.contains { dashes.contains($0) }
    // "Min salary: $98,400, max salary: $163,200"
    let namesEnd = links.contains { ["max", "maximum"].contains($0.key) }
    guard !text.contains(where: { ";.".contains($0) || $0 == "," && !namesEnd }) else {
      return false
    }
    return hasDash || !links.isEmpty
  }

  private static let dashes: Set<Unicode.Scalar> = [
    "-", "–", "—", "‐", "‑", "−", "~", "→", "➡", "⟶", "➜",
  ]
  private static let rangeWords: Set<String> = [
    "to", "and", "through", "until", "max", "maximum", "bis", "upto", "à",
  ]
  private static let fillers: Set<String> = [
    "up", "min", "minimum", "usd", "a", "of", "salary", "pay", "rising",
  ]

  /// The salary, when the figures are one.
  var salary: Salary? {
    var currency = second?.currency ?? first.currency
    // "NZ$90k - $120k": the bare sign means the same dollars.
    if currency == .usDollar, let first = first.currency, first.isDollar { currency = first }
    // "401k" is a pension plan.
    if first.value == 401_000, first.unit == 1000 { return nil }
    guard !isHuge(in: currency) else { return nil }
    // "$122,471 - $235,970 CAD": the word at the end speaks for both.
    let index = wordIndex
    let sentence = line.sentence(around: index)
    let isAboutPay = isField || sentence.contains { line.words[$0].cues.contains(.pay) }
    guard let currency = currency ?? (isAboutPay ? impliedCurrency : nil) else { return nil }
    var (low, high) = (first.value, second?.value ?? first.value)
    if let second, first.unit == 1, low < 1000 { low *= second.unit }
    if let second, second.unit == 1, high < 1000 { high *= first.unit }
    // "from $100 to $25,000 a report"
    guard low > 0, high >= low, second == nil || high <= low * 12,
      !isDecoy(sentence: sentence, at: index)
    else { return nil }
    let period =
      second?.period ?? first.period
      ?? PeriodReader(line).period(in: sentence).flatMap {
        fits($0, high / currency.scale) ? $0 : nil
      }
    let settled = period ?? PayPeriod(typicalOf: high, in: currency)
    guard fits(settled, high / currency.scale),
      isSure(isAboutPay: isAboutPay, period: period, high: high) || isOffered(from: index, period)
    else { return nil }
    switch bound(before: index) {
    case .none: return Salary(min: low, max: high, currency: currency, period: settled)
    case .upTo: return Salary(min: nil, max: high, currency: currency, period: settled)
    case .from: return Salary(min: low, max: nil, currency: currency, period: settled)
    }
  }

  /// Whether a figure counts millions of a currency that nobody earns millions of.
  private func isHuge(in currency: Currency?) -> Bool {
    guard first.isHuge || second?.isHuge == true else { return false }
    guard let currency, currency.countsMillions else { return true }
    return [first, second].contains { $0?.isHuge == true && $0?.unit == 1 }
  }

  /// The word that the first figure begins in.
  private var wordIndex: Int {
    let index = line.word(endingAfter: first.digits)
    return index < line.words.count ? index : 0
  }

  /// A bare figure in a sentence about pay is in dollars when it is written as pay is.
  private var impliedCurrency: Currency? {
    let isPay = first.isGrouped || first.unit > 1 || (second?.unit ?? 1) > 1
    return isPay && line.hasCurrencySign ? .usDollar : nil
  }

  /// Whether a figure can be what one period pays.
  private func fits(_ period: PayPeriod, _ figure: Double) -> Bool {
    switch period {
    case .hour: (5...2_000).contains(figure)
    case .day: (40...10_000).contains(figure)
    case .week: (100...50_000).contains(figure)
    case .month: (300...500_000).contains(figure)
    case .year: (5_000...50_000_000).contains(figure)
    }
  }

  /// Whether enough says that it is pay: words, a period, the range, or the line being nothing else.
  private func isSure(isAboutPay: Bool, period: PayPeriod?, high: Double) -> Bool {
    if isAboutPay { return true }
    if period != nil {
      // "a contract, at £210 a day"
      let isRate = line.key(wordIndex - 1) == "at" && line.cues.contains(.employment)
      return second != nil || line.words.count <= 12 || isRate
    }
    // "Up to $175,000 in the U.S."
    let opens = wordIndex <= 3 && second == nil && high >= 10_000
    if opens, bound(before: wordIndex) != .none { return true }
    let figureBytes = (second?.range.upperBound ?? first.range.upperBound) - first.range.lowerBound
    let isAlone = line.bytes.count - figureBytes <= 24
    if second != nil { return high >= 10_000 || isAlone }
    return isAlone && high >= 10_000
  }

  /// "We are hiring a physicist, starting at €58,000 per year": a bound in a sentence that seeks.
  private func isOffered(from index: Int, _ period: PayPeriod?) -> Bool {
    period != nil && line.cues.isSuperset(of: [.hiring, .head]) && bound(before: index) != .none
  }

  private enum Bound { case none, upTo, from }

  private func bound(before index: Int) -> Bound {
    guard second == nil else { return .none }
    if first.isOpen { return .from }
    let before = (line.key(index - 2), line.key(index - 1))
    switch before {
    case ("up", "to"), (_, "upto"), (_, "maximum"), ("maximum", "of"), (_, "under"),
      ("bis", "zu"), (_, "max"):
      return .upTo
    case (_, "from"), ("starting", "at"), ("starts", "at"), ("at", "least"), (_, "minimum"),
      (_, "min"),
      ("minimum", "of"), (_, "above"), (_, "over"), (_, "ab"):
      return .from
    default: return .none
    }
  }

  /// Whether the words around it say that it is other money.
  private func isDecoy(sentence: Range<Int>, at index: Int) -> Bool {
    // "$10,000 signing bonus": the noun follows at once; "+ bonus" and ", bonus" are others.
    var next = index
    let end = second?.range.upperBound ?? first.range.upperBound
    while next < line.words.count, line.words[next].range.lowerBound < end { next += 1 }
    // A sentence may end between the two figures: "$90k? To $120k!"
    let last = max(next, min(next + 4, sentence.upperBound))
    for follower in next..<last where follower < line.words.count {
      guard line.words[follower].lead <= .hyphen else { break }
      let key = line.key(follower)
      // "$90,000 in our largest market": where, and not what for.
      if key == "in", ["our", "the"].contains(line.key(follower + 1)) { break }
      if PayRange.stopWords.contains(key) { break }
      if PayRange.otherMoney.contains(key) || (key == "stipend" && !paysLiving) { return true }
    }
    // "Budget: 12-15 LPA": a figure a year by its unit.
    if (index..<next).contains(where: { line.key($0) == "lpa" }) { return false }
    // "bonus of $10,000", "raised over $23": looks back to the nearest word that says what it is.
    var before = index - 1
    while before >= sentence.lowerBound, index - before <= 7 {
      let key = line.key(before)
      // "Meal allowance of €9 per day, €60,000–€78,000": what stands before another figure is its own.
      if line.words[before].shape == .number, line.words[before + 1].lead <= .comma,
        line.words[before + 1..<index].contains(where: { $0.lead == .comma })
      {
        return false
      }
      // "Allowance of €1,100 per month"
      if key == "allowance", before == 0, paysLiving { return false }
      if line.words[before].cues.contains(.pay), key != "stipend" { return false }
      if PayRange.otherMoney.contains(key) || (key == "stipend" && !isField && !paysLiving) {
        return true
      }
      before -= 1
    }
    return false
  }

  /// Whether a stipend is what an intern or a student lives on: "1,800 per month", "19,000 a year".
  private var paysLiving: Bool {
    switch second?.period ?? first.period {
    case .month: first.value >= 800
    case .year: first.value >= 8_000
    case .week: first.value >= 250
    case .hour, .day, nil: false
    }
  }

  private static let stopWords: Set<String> = [
    "plus", "and", "with", "base", "salary", "or", "for",
  ]

  private static let otherMoney: Set<String> = [
    "bonus", "bonuses", "signing", "raised", "raise", "funding", "funded", "revenue", "revenues",
    "valuation", "valued", "worth", "assets", "market", "budget", "budgets", "contribution",
    "allowance", "reimbursement", "reimbursements", "referral", "prize", "grant", "grants",
    "award", "awards", "investment", "investments", "investors", "transactions", "volume",
    "volumes", "managing", "sales", "stipends", "credit", "credits", "invested", "saved",
    "savings", "relocation", "tuition", "fund", "profit", "turnover", "backed", "series",
    "donated", "scholarship", "discount", "cost", "costs", "customers", "users", "processed",
    "trades", "cover", "coverage", "fee", "fees", "wellness", "learning", "perk",
    "equity", "options", "perks",
  ]
}
