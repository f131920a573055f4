/// The time that a salary pays for.
package enum PayPeriod: String, Sendable, Hashable, CaseIterable {
  case hour
  case day
  case week
  case month
  case year

  /// With its article, as pay is told: "an hour", "a year".
  package var each: String { self == .hour ? "an hour" : "a \(rawValue)" }

  /// What a figure stands for when nothing but its size tells: nobody earns 72 a year, or 72,000
  /// an hour, and 28,000 zloty are a month's pay.
  init(typicalOf amount: Double, in currency: Currency) {
    let scaled = amount / currency.scale
    self = scaled < 500 ? .hour : amount < currency.monthLimit ? .month : .year
  }
}
