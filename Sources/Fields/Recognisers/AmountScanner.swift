/// Finds the figures of a line, each with its currency, its unit and its period.
struct AmountScanner {
  let line: Line
  var bytes: [UInt8] { line.bytes }

  init(_ line: Line) { self.line = line }

  /// All figures that begin a word: not those inside "C++17" or "H264".
  func amounts() -> [Amount] {
    var amounts: [Amount] = []
    for index in line.words.indices {
      guard line.words[index].shape == .number || isRand(index) else { continue }
      let start = line.words[index].range.lowerBound
      if let last = amounts.last, start < last.range.upperBound { continue }
      if let amount = amount(atWord: index, behind: amounts.last) { amounts.append(amount) }
    }
    return amounts
  }

  private func amount(atWord index: Int, behind last: Amount?) -> Amount? {
    let isRand = isRand(index)
    let start = line.words[index].range.lowerBound + (isRand ? 1 : 0)
    var (value, end, isGrouped) = figure(at: start)
    guard value > 0 || end > start else { return nil }
    let (currency, low) =
      isRand ? (Currency(named: "zar"), start - 1) : currencyBefore(start, word: index)
    if line.hasCurrencySign || line.cues.contains(.currency) {
      (value, end, isGrouped) = spaced(start, value, end, isGrouped)
    }
    var amount = Amount(
      range: low..<end, digits: start, value: value, currency: currency, isGrouped: isGrouped)
    // "₹30L - 45L": the rupees of the first figure are those of the second.
    let followsRupees =
      last.map { $0.currency == .rupee && low - $0.range.upperBound <= 5 } ?? false
    if currency == nil, followsRupees, isLetter(end) { amount.currency = .rupee }
    readUnit(of: &amount)
    // "3D", "5th", "40lbs": the letters are no unit of money.
    if isLetter(amount.range.upperBound) { return nil }
    if amount.range.upperBound < bytes.count, bytes[amount.range.upperBound] == UInt8(ascii: "+") {
      amount.isOpen = true
      amount.range = amount.range.lowerBound..<amount.range.upperBound + 1
    }
    readCurrencyAfter(of: &amount)
    readPeriod(of: &amount)
    readCurrencyAfter(of: &amount)
    return amount
  }

  /// Whether the word at `index` is an amount with its currency: "R900k".
  private func isRand(_ index: Int) -> Bool {
    let range = line.words[index].range
    return bytes[range.lowerBound] == UInt8(ascii: "R") && Word.isRand(bytes[range])
  }

  /// Digits with their groups: "250,000", "119,000.00", "60.000" with a currency elsewhere.
  private func figure(at start: Int) -> (value: Double, end: Int, isGrouped: Bool) {
    var value = 0.0
    var end = start
    var isGrouped = false
    while end < bytes.count {
      if isDigit(bytes[end]) {
        value = value * 10 + Double(bytes[end] - 0x30)
        end += 1
      } else if let mark = groupMark(at: end),
        digits(at: end + mark) == 3 || isIndianGroup(at: end, mark: mark)
      {
        isGrouped = true
        end += mark
      } else {
        break
      }
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), !isGrouped, digits(at: end + 1) == 3,
      value < 1000
    {
      // "60.000 EUR", "12.000.000 IDR", the way much of the world writes thousands.
      isGrouped = true
      repeat {
        for byte in bytes[(end + 1)..<(end + 4)] { value = value * 10 + Double(byte - 0x30) }
        end += 4
      } while end < bytes.count && bytes[end] == UInt8(ascii: ".") && digits(at: end + 1) == 3
    } else if end < bytes.count,
      bytes[end] == UInt8(ascii: ".") && (1...2).contains(digits(at: end + 1))
        || isDecimalComma(at: end, isGrouped: isGrouped)
    {
      var scale = 0.1
      for byte in bytes[(end + 1)...].prefix(digits(at: end + 1)) {
        value += Double(byte - 0x30) * scale
        scale /= 10
      }
      end += 1 + digits(at: end + 1)
    }
    // "€3.500,-", "CHF 8'500.-": no cents; "4.200,00 €": none either.
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "."),
      !isDigit(bytes[end + 1])
    {
      let (mark, length) = Mark.read(bytes, at: end + 1)
      if mark == .hyphen || mark == .sign(.dash) { end += 1 + length }
    }
    if isGrouped, bytes[start..<end].contains(UInt8(ascii: ".")), digits(at: end + 1) == 2,
      end < bytes.count, bytes[end] == UInt8(ascii: ",")
    {
      end += 3
    }
    return (value, end, isGrouped)
  }

  /// Whether a mark stands before two digits as in "25,00,000", where only the last group has three.
  private func isIndianGroup(at index: Int, mark: Int) -> Bool {
    let next = index + mark + 2
    guard digits(at: index + mark) == 2, next < bytes.count, let mark = groupMark(at: next) else {
      return false
    }
    return digits(at: next + mark) == 3 || isIndianGroup(at: next, mark: mark)
  }

  /// Whether a comma stands before cents, as in "16,50 €".
  private func isDecimalComma(at index: Int, isGrouped: Bool) -> Bool {
    !isGrouped && bytes[index] == UInt8(ascii: ",") && digits(at: index + 1) == 2
      && (index + 3 == bytes.count || bytes[index + 3] != UInt8(ascii: ","))
      && (line.hasCurrencySign || line.cues.contains(.currency))
  }

  /// How many bytes a sign between groups of digits has: "250,000", "110’000".
  private func groupMark(at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "'"): 1
    default: Mark.isApostrophe(bytes, at: index) ? 3 : nil
    }
  }

  /// Goes on over groups that spaces set apart: "65 000 SEK".
  private func spaced(
    _ start: Int, _ value: Double, _ end: Int, _ isGrouped: Bool
  ) -> (value: Double, end: Int, isGrouped: Bool) {
    guard !isGrouped, end - start <= 3 else { return (value, end, isGrouped) }
    var value = value
    var end = end
    var found = false
    while let next = afterSpace(end), digits(at: next) == 3 {
      for byte in bytes[next..<(next + 3)] { value = value * 10 + Double(byte - 0x30) }
      end = next + 3
      found = true
    }
    return (value, end, found)
  }

  private func readUnit(of amount: inout Amount) {
    var end = amount.range.upperBound
    let isTight = isLetter(end)
    if !isTight, let next = afterSpace(end), isLetter(next) { end = next }
    guard let word = line.word(containing: end) else { return }
    let unit = String(decoding: bytes[end..<word.range.upperBound], as: UTF8.self).lowercased()
    switch unit {
    case "k", "thousand":
      amount.unit = 1000
    case "m", "mm", "mn", "million", "millions", "b", "bn", "billion", "billions", "trillion", "t":
      guard isTight || unit.utf8.count > 2 else { return }
      amount.unit = unit.hasPrefix("m") ? 1_000_000 : 1
      amount.isHuge = true
    case "l" where !isTight || amount.currency != .rupee: return
    case "cr" where amount.currency != .rupee: return
    case "crore", "crores", "cr":
      amount.unit = 10_000_000
      amount.period = .year
      amount.currency = .rupee
    // Millions, as Indonesians, Malaysians and Vietnamese say.
    case "juta", "jt", "triệu", "trieu", "tr":
      guard unit.utf8.count > 2 || isTight else { return }
      amount.unit = 1_000_000
    case "lpa", "lakh", "lakhs", "lac", "lacs", "l":
      amount.unit = 100_000
      amount.period = .year
      amount.currency = .rupee
    default: return
    }
    amount.value *= amount.unit
    amount.range = amount.range.lowerBound..<word.range.upperBound
  }

  private func readCurrencyAfter(of amount: inout Amount) {
    guard let (currency, end) = currencyWord(at: amount.range.upperBound) else { return }
    // "$122,471 CAD": the word says which dollars, and a sign does not.
    if currency != .usDollar || amount.currency == nil { amount.currency = currency }
    amount.range = amount.range.lowerBound..<end
  }

  private func readPeriod(of amount: inout Amount) {
    guard let (period, end) = PeriodReader(line).period(after: amount.range.upperBound) else {
      return
    }
    amount.period = period
    amount.range = amount.range.lowerBound..<end
  }

  func afterSpace(_ at: Int) -> Int? {
    var next = at
    while next < bytes.count {
      let (mark, length) = Mark.read(bytes, at: next)
      guard mark == .space else { break }
      next += length
    }
    return next > at && next < bytes.count ? next : nil
  }

  private func digits(at start: Int) -> Int {
    var end = start
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end - start
  }

  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isLetter(_ index: Int) -> Bool {
    index < bytes.count && !isDigit(bytes[index]) && Mark.read(bytes, at: index).0 == .letter
  }
}
