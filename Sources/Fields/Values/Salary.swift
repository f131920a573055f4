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
