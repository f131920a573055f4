import Fields
import SiteModel

/// Takes figures of pay to positions on a chart, and picks round figures for its grid.
struct PayScale {
  let low: Double
  let high: Double
  let step: Double

  /// The share of the chart that is kept free at its right end, for the counts.
  private static let usable = 0.88

  init(_ group: PayGroup) {
    let extent = group.extent
    step = PayScale.roundStep(
      for: max(extent.upperBound - extent.lowerBound, extent.upperBound / 4))
    low = max(0, (extent.lowerBound / step - 0.5).rounded(.down) * step)
    high = max(low + step, (extent.upperBound / step).rounded(.up) * step)
  }

  /// The figures that the grid shows.
  var ticks: [Double] {
    Array(stride(from: low > 0 ? low : step, through: high, by: step))
  }

  /// A share of the chart's width.
  func position(of figure: Double) -> Double {
    let share = (figure - low) / (high - low)
    return 0.03 + min(1, max(0, share)) * PayScale.usable
  }

  /// A step of 1, 2 or 5 times a power of ten that gives some four to six ticks.
  private static func roundStep(for span: Double) -> Double {
    var power = 1.0
    while power * 10 <= span / 4 { power *= 10 }
    for factor in [1.0, 2, 5, 10] where power * factor * 6 >= span { return power * factor }
    return power * 10
  }
}
