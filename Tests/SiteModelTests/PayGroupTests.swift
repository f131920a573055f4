import Fields
import Testing

@testable import SiteModel

@Suite struct PayGroupTests {
  private func salary(
    _ min: Double?, _ max: Double?, _ currency: Currency = .usDollar, _ period: PayPeriod = .year
  ) -> Salary {
    Salary(min: min, max: max, currency: currency, period: period)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let figures: [Double]
    let quartiles: [Double]
    var testDescription: String { "\(figures)" }

    init(_ figures: [Double], _ quartiles: [Double]) {
      self.figures = figures
      self.quartiles = quartiles
    }
  }

  @Test(arguments: [
    Case([100], [100, 100, 100]),
    Case([100, 200], [125, 150, 175]),
    Case([300, 100, 200], [150, 200, 250]),
    Case([10, 20, 30, 40, 50], [20, 30, 40]),
    Case([1, 2, 3, 4], [1.75, 2.5, 3.25]),
    Case([7, 7, 7, 7], [7, 7, 7]),
  ])
  func interpolatesQuartiles(_ row: Case) throws {
    let groups = PayGroup.groups(of: row.figures.map { salary($0, $0) })
    let group = try #require(groups.first)
    #expect([group.lowerQuartile, group.median, group.upperQuartile] == row.quartiles)
    #expect(group.roleCount == row.figures.count)
  }

  @Test(arguments: [
    ([100.0], 100.0...100.0, [Double]()),
    ([10, 20, 30, 40, 50], 10...50, []),
    // Quartiles 20 and 40: from -10 to 70 is usual.
    ([10, 20, 30, 40, 70], 10...70, []),
    ([10, 20, 30, 40, 71], 10...40, [71]),
    ([1, 100, 100, 100, 100, 100, 300], 100...100, [1, 300]),
  ])
  func tellsOutliers(figures: [Double], whiskers: ClosedRange<Double>, outliers: [Double]) throws {
    let group = try #require(PayGroup.groups(of: figures.map { salary($0, $0) }).first)
    #expect(group.whiskers == whiskers)
    #expect(group.outliers == outliers)
    #expect(group.hasBox == (figures.count > 2))
  }

  @Test func neverMixesCurrenciesOrPeriods() {
    let groups = PayGroup.groups(
      of: [
        salary(100_000, 200_000), salary(50, 60, .usDollar, .hour), salary(90_000, nil, .euro),
        salary(100_000, 300_000), salary(70, 80, .euro, .hour), salary(6000, 7000, .pound, .month),
      ])
    let rows = groups.map { "\($0.currency) \($0.period) \($0.roleCount) \($0.median)" }
    #expect(
      rows == [
        "USD year 2 175000.0", "EUR hour 1 75.0", "EUR year 1 90000.0", "GBP month 1 6500.0",
        "USD hour 1 55.0",
      ])
  }

  /// A bound and a figure that lie at one place are two ranges, always in the same order.
  @Test func ordersBoundsAtOnePlace() throws {
    let pay =
      [salary(nil, 100), salary(100, nil), salary(100, 100)] + [salary(nil, 100)]
      + [salary(100, nil), salary(100, 100)]
    for rotation in pay.indices {
      let group = try #require(PayGroup.groups(of: pay[rotation...] + pay[..<rotation]).first)
      #expect(group.ranges.map(\.salary) == [salary(100, nil), salary(100, 100), salary(nil, 100)])
      #expect(group.ranges.map(\.count) == [2, 2, 2])
    }
  }

  @Test func countsEqualRanges() throws {
    let group = try #require(
      PayGroup.groups(
        of: [
          salary(200, 300), salary(100, 300), salary(200, 300), salary(nil, 150), salary(100, nil),
        ]
      ).first)
    let rows = group.ranges.map { range in
      "\(range.salary.min ?? -1) \(range.salary.max ?? -1) x\(range.count)"
    }
    #expect(rows == ["100.0 -1.0 x1", "100.0 300.0 x1", "-1.0 150.0 x1", "200.0 300.0 x2"])
    #expect(group.extent == 100...300)
  }

  @Test func saysNothingOfNoPay() {
    #expect(PayGroup.groups(of: [Salary]()).isEmpty)
  }
}
