extension Salary: CustomStringConvertible {
  /// In full: "$250,000–300,000", "CAD 122,471–235,970", "$57–72 an hour".
  package var description: String { text(Salary.grouped) }

  /// For a table or a chart: "$250–300k", "£56–169k", "$57–72/hour".
  package var short: String {
    let least = Swift.min(min ?? max ?? 0, max ?? min ?? 0)
    if least >= 1_000_000 { return text(Salary.millions, unit: "M", short: true) }
    if least >= 10_000 { return text(Salary.thousands, unit: "k", short: true) }
    return text(Salary.grouped, short: true)
  }

  /// A figure as data files write it: `250000`, `57.5`.
  package static func plain(_ figure: Double) -> String {
    let cents = Int((figure * 100).rounded())
    let (whole, rest) = cents.quotientAndRemainder(dividingBy: 100)
    guard rest != 0 else { return String(whole) }
    let tens = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(whole).\(tens.hasSuffix("0") ? String(tens.dropLast()) : tens)"
  }

  private func text(
    _ figure: (Double) -> String, unit: String = "", short: Bool = false
  ) -> String {
    let sign = currency.symbol ?? "\(currency.code) "
    let range =
      switch (min, max) {
      case (let min?, let max?) where min == max: "\(sign)\(figure(min))\(unit)"
      case (let min?, let max?): "\(sign)\(figure(min))–\(figure(max))\(unit)"
      case (let min?, nil): "from \(sign)\(figure(min))\(unit)"
      case (nil, let max?): "up to \(sign)\(figure(max))\(unit)"
      case (nil, nil): ""
      }
    return range + (short ? period.shortSuffix : period.suffix)
  }

  private static func thousands(_ figure: Double) -> String {
    let hundreds = Int((figure / 100).rounded())
    let (whole, rest) = hundreds.quotientAndRemainder(dividingBy: 10)
    guard rest != 0, whole < 100 else { return String(Int((figure / 1000).rounded())) }
    return "\(whole).\(rest)"
  }

  private static func millions(_ figure: Double) -> String {
    plain((figure / 100_000).rounded() / 10)
  }

  private static func grouped(_ figure: Double) -> String {
    let cents = Int((figure * 100).rounded())
    let (whole, rest) = cents.quotientAndRemainder(dividingBy: 100)
    let digits = whole.grouped
    return rest == 0 ? digits : "\(digits).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension PayPeriod {
  /// What follows a figure; nothing after a year's pay, which is what readers expect.
  fileprivate var suffix: String {
    switch self {
    case .hour: " an hour"
    case .day: " a day"
    case .week: " a week"
    case .month: " a month"
    case .year: ""
    }
  }

  fileprivate var shortSuffix: String { self == .year ? "" : "/\(rawValue)" }
}
