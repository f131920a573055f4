package import Fields

/// What roles pay in one currency and for one period, which are never mixed.
package struct PayGroup: Sendable, Hashable {
  package let currency: Currency
  package let period: PayPeriod
  /// The distinct ranges with the number of roles that pay each, lowest first.
  package let ranges: [Range]
  /// The middles of the ranges, sorted: what quartiles are taken of.
  package let middles: [Double]
  /// The lowest and the highest figure of all ranges.
  package let extent: ClosedRange<Double>

  /// A range that some roles pay.
  package struct Range: Sendable, Hashable {
    package var salary: Salary
    package var count: Int
  }

  init(currency: Currency, period: PayPeriod, ranges: [Range], middles: [Double]) {
    self.currency = currency
    self.period = period
    self.ranges = ranges
    self.middles = middles
    let figures = ranges.flatMap { [$0.salary.min, $0.salary.max].compactMap(\.self) }
    let lowest = figures.min() ?? 0
    extent = lowest...max(lowest, figures.max() ?? 0)
  }

  /// How many roles state pay of this kind.
  package var roleCount: Int { middles.count }
  package var median: Double { quantile(0.5) }
  package var lowerQuartile: Double { quantile(0.25) }
  package var upperQuartile: Double { quantile(0.75) }

  /// Whether there are enough ranges for a middle half to mean something.
  package var hasBox: Bool { roleCount >= 3 }

  /// The lowest and the highest of the middles that are no outliers: no further from the box of
  /// the middle half than one and a half times its width (J. Tukey, "Exploratory Data Analysis",
  /// 1977).
  package var whiskers: ClosedRange<Double> {
    let reach = 1.5 * (upperQuartile - lowerQuartile)
    let usual = middles.filter { $0 >= lowerQuartile - reach && $0 <= upperQuartile + reach }
    let lowest = usual.first ?? lowerQuartile
    return lowest...max(lowest, usual.last ?? upperQuartile)
  }

  /// The middles beyond the whiskers, lowest first.
  package var outliers: [Double] {
    let whiskers = whiskers
    return middles.filter { !whiskers.contains($0) }
  }

  /// The groups of the roles' headline salaries, most roles first.
  static func groups(of salaries: some Sequence<Salary>) -> [PayGroup] {
    var byKind: [Kind: [Salary]] = [:]
    for salary in salaries {
      byKind[Kind(currency: salary.currency, period: salary.period), default: []].append(salary)
    }
    return byKind.map { kind, salaries in
      var counts: [Salary: Int] = [:]
      for salary in salaries { counts[salary, default: 0] += 1 }
      return PayGroup(
        currency: kind.currency, period: kind.period,
        ranges: counts.map { Range(salary: $0.key, count: $0.value) }
          .sorted { $0.salary.order < $1.salary.order },
        middles: salaries.map(\.middle).sorted())
    }.sorted { left, right in
      (right.roleCount, left.currency.code, left.period.rawValue)
        < (left.roleCount, right.currency.code, right.period.rawValue)
    }
  }

  /// Linear interpolation between the two nearest values: type 7 of Hyndman and Fan, "Sample
  /// Quantiles in Statistical Packages" (1996).
  private func quantile(_ share: Double) -> Double {
    guard let first = middles.first else { return 0 }
    let position = Double(middles.count - 1) * share
    let lower = Int(position)
    guard lower + 1 < middles.count else { return middles.last ?? first }
    return middles[lower] + (middles[lower + 1] - middles[lower]) * (position - Double(lower))
  }

  private struct Kind: Hashable {
    var currency: Currency
    var period: PayPeriod
  }
}

extension Salary {
  /// By the lower end, then by the upper.
  fileprivate var order: (Double, Double) { (min ?? max ?? 0, max ?? min ?? 0) }
}
