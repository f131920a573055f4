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

  /// - Precondition: all `salaries` are in the one currency and for the one period.
  private init(_ currency: Currency, _ period: PayPeriod, of salaries: [Salary]) {
    self.currency = currency
    self.period = period
    var ranges: [Range] = []
    for salary in salaries.sorted(by: { $0.order < $1.order }) {
      if ranges.last?.salary == salary {
        ranges[ranges.endIndex - 1].count += 1
      } else {
        ranges.append(Range(salary: salary, count: 1))
      }
    }
    self.ranges = ranges
    middles = salaries.map(\.middle).sorted()
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
    // Notes hold few kinds of pay, so a group is looked for among those that are there.
    var kinds: [[Salary]] = []
    for salary in salaries {
      let index = kinds.firstIndex {
        $0[0].currency == salary.currency && $0[0].period == salary.period
      }
      if let index { kinds[index].append(salary) } else { kinds.append([salary]) }
    }
    return kinds.map { PayGroup($0[0].currency, $0[0].period, of: $0) }.sorted { left, right in
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
}

extension Salary {
  /// By the lower end, then by the upper; of equal ones those without an upper end come first, and
  /// those without a lower end last.
  fileprivate var order: (Double, Double, Int) {
    (min ?? max ?? 0, max ?? min ?? 0, max == nil ? 0 : min == nil ? 2 : 1)
  }
}
