/// What a role pays: a range, one figure, or a bound.
///
/// One figure is a range of equal ends; "up to" has no minimum, "from" has no maximum.
package struct Salary: Sendable, Hashable {
  package var min: Double?
  package var max: Double?
  package var currency: Currency
  package var period: PayPeriod

  package init(min: Double?, max: Double?, currency: Currency, period: PayPeriod) {
    self.min = min
    self.max = max
    self.currency = currency
    self.period = period
  }

  /// The figures that can be read back from data: larger ones could not be written out.
  package static let figures = 0...1e15

  /// Pay with figures that nobody has looked at yet, as those of a file; `nil` where one of them is
  /// outside of ``figures`` or no number.
  package init?(checkedMin min: Double?, max: Double?, currency: Currency, period: PayPeriod) {
    guard [min, max].compactMap(\.self).allSatisfy(Salary.figures.contains) else { return nil }
    self.init(min: min, max: max, currency: currency, period: period)
  }

  /// The same pay in another currency of the same name.
  func paid(in currency: Currency) -> Salary {
    Salary(min: min, max: max, currency: currency, period: period)
  }

  /// The middle of the range, or the bound that is stated: the figure to sort and to chart by.
  package var middle: Double {
    switch (min, max) {
    case (let min?, let max?): (min + max) / 2
    case (let bound?, nil), (nil, let bound?): bound
    case (nil, nil): 0
    }
  }
}
