/// Reads what a figure pays for: "/hour", "per annum", "a month", "monthly".
struct PeriodReader {
  private let line: Line

  init(_ line: Line) { self.line = line }

  /// The period that the words right after a byte name, and where they end.
  func period(after end: Int) -> (PayPeriod, Int)? {
    var index = line.word(endingAfter: end)
    while let word = line.word(index), word.range.lowerBound < end { index += 1 }
    var end = end
    // "4.000 € gross/month", "14 000 PLN net per month"
    if let word = line.word(index), PeriodReader.taxation.contains(word.key), word.lead <= .sign {
      end = word.range.upperBound
      index += 1
    }
    guard let first = line.word(index) else { return nil }
    guard first.range.lowerBound - end <= 3,
      // The stop of "8'200.- a month" ends the figure and no sentence.
      first.lead <= .sign || first.lead == .open || line.bytes[end] == 0x20
    else {
      return nil
    }
    if ["per", "pr", "a", "an", "each", "p", "pro", "par", "al"].contains(first.key) { index += 1 }
    guard let word = line.word(index) else { return nil }
    let isTight = index > 0 && line.bytes[end..<word.range.lowerBound].contains(UInt8(ascii: "/"))
    let period: PayPeriod? =
      index > 0 && word.range != first.range || isTight
      ? PeriodReader.units[word.key] : PeriodReader.adverbs[word.key]
    return period.map { ($0, word.range.upperBound) }
  }

  /// The period that the words of a sentence name without standing at the figure: "hourly rate of".
  func period(in words: Range<Int>) -> PayPeriod? {
    for index in words {
      if let period = PeriodReader.adverbs[line.key(index)] { return period }
      if line.key(index) == "per", let period = PeriodReader.units[line.key(index + 1)] {
        return period
      }
    }
    return nil
  }

  /// What may stand between a figure and its period.
  private static let taxation: Set<String> = ["gross", "net", "brutto", "netto", "base"]

  private static let units: [String: PayPeriod] = [
    "hour": .hour, "hr": .hour, "h": .hour, "day": .day, "week": .week, "wk": .week,
    "month": .month, "mo": .month, "year": .year, "yr": .year, "annum": .year, "y": .year,
    "a": .year, "yearly": .year, "hourly": .hour, "hours": .hour, "stunde": .hour, "std": .hour,
    "monat": .month, "jahr": .year, "maand": .month, "mois": .month, "mth": .month,
    "bulan": .month, "tháng": .month, "mes": .month, "año": .year, "an": .year, "jour": .day,
    "tag": .day, "tahun": .year,
  ]

  private static let adverbs: [String: PayPeriod] = [
    "hourly": .hour, "daily": .day, "weekly": .week, "monthly": .month, "yearly": .year,
    "annual": .year, "annually": .year, "annualized": .year, "pa": .year, "ph": .hour,
    "pcm": .month, "pm": .month,
  ]
}
