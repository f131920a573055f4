import Fields
import HTML
import SiteModel

extension PageContext {
  /// What roles pay: a box plot of the middles of their ranges above one bar for each range.
  ///
  /// Positions are percentages, so that type keeps its size at any width. Below three roles there
  /// is no box. Of many ranges, those that most roles pay are drawn.
  func payChart(
    _ group: PayGroup, _ shown: PayChartRows, about subject: String, id: String
  ) -> HTML {
    let scale = PayScale(group)
    let top = group.hasBox ? 56 : 8
    let height = top + 20 * shown.rows.count + 32
    let bottom = height - 22
    return """
      <svg class="chart" height="\(height)" role="img" aria-labelledby="\(id)-t \(id)-d"><title id="\(id)-t">Pay among \(subject)</title><desc id="\(id)-d">\(description(of: group))</desc>\(scale.ticks.map { grid($0, scale, bottom: bottom, group) })\(box(group, scale))\(shown.rows.enumerated().map { row($1, at: top + 10 + 20 * $0, scale) })</svg>
      """
  }

  private func description(of group: PayGroup) -> String {
    let count = "\(Wording.count(group.roleCount, "role"))"
    let states = group.roleCount == 1 ? "states" : "state"
    let median = group.salary(group.median).description
    let quartiles =
      group.hasBox
      ? " and half of them lie between \(group.salary(group.lowerQuartile).short) and \(group.salary(group.upperQuartile).short)"
      : ""
    return
      "\(count) \(states) pay \(group.period.each) in \(group.currency.code). The median of the ranges’ midpoints is \(median)\(quartiles)."
  }

  private func grid(_ figure: Double, _ scale: PayScale, bottom: Int, _ group: PayGroup) -> HTML {
    let x = Percentage(scale.position(of: figure))
    return
      "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"14\" y2=\"\(bottom)\"/><text class=\"axis\" x=\"\(x)\" y=\"\(bottom + 16)\" text-anchor=\"middle\">\(group.salary(figure).axisLabel)</text>"
  }

  private func box(_ group: PayGroup, _ scale: PayScale) -> HTML? {
    guard group.hasBox else { return nil }
    func x(_ figure: Double) -> Percentage { Percentage(scale.position(of: figure)) }
    let whiskers = group.whiskers
    let dots = group.outliers.reduce(into: [Double]()) { if $0.last != $1 { $0.append($1) } }
      .map { "<circle class=\"outlier\" cx=\"\(x($0))\" cy=\"36\" r=\"3.5\"/>" as HTML }
    let width =
      scale.position(of: group.upperQuartile) - scale.position(of: group.lowerQuartile)
    return """
      <line class="whisker" x1="\(x(whiskers.lowerBound))" x2="\(x(whiskers.upperBound))" y1="36" y2="36"/>\(dots)<rect class="box" x="\(x(group.lowerQuartile))" width="\(Percentage(width))" y="27" height="18"/><line class="median" x1="\(x(group.median))" x2="\(x(group.median))" y1="27" y2="45"/><text class="strong" x="\(x(group.median))" y="11" text-anchor="middle">median \(group.salary(group.median).short)</text>
      """
  }

  private func row(_ range: PayGroup.Range, at y: Int, _ scale: PayScale) -> HTML {
    let low = scale.position(of: range.salary.min ?? range.salary.max ?? 0)
    let high = scale.position(of: range.salary.max ?? range.salary.min ?? 0)
    let mark: HTML =
      high > low
      ? "<rect class=\"range\" x=\"\(Percentage(low))\" width=\"\(Percentage(high - low))\" y=\"\(y)\" height=\"8\" rx=\"1\"/>"
      : "<circle class=\"range\" cx=\"\(Percentage(low))\" cy=\"\(y + 4)\" r=\"5\"/>"
    return "\(mark)<text x=\"100%\" y=\"\(y + 8)\" text-anchor=\"end\">× \(range.count)</text>"
  }
}

extension PayGroup {
  /// One figure as pay of this group's kind.
  func salary(_ figure: Double) -> Salary {
    Salary(min: figure, max: figure, currency: currency, period: period)
  }
}

extension Salary {
  /// A figure of the grid: as short as it can be, without the period.
  var axisLabel: String {
    let label = short
    return label.split(separator: "/").first.map(String.init) ?? label
  }
}
