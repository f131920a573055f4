import Fields
import HTML
import SiteModel

extension PageContext {
  /// What roles pay: a box plot of the middles of their ranges above one bar for each range.
  ///
  /// Positions are percentages, so that type keeps its size at any width. Below three roles there
  /// is no box. Of many ranges, those that most roles pay are drawn.
  func payChart(_ group: PayGroup, about subject: String, id: String) -> HTML {
    let scale = PayScale(group)
    let shown = PayChartRows(group)
    let top = group.roleCount >= 3 ? 56 : 8
    let height = top + 20 * shown.rows.count + 32
    let bottom = height - 22
    return """
      <svg class="chart" height="\(height)" role="img" aria-labelledby="\(id)-t \(id)-d"><title id="\(id)-t">Pay among \(subject)</title><desc id="\(id)-d">\(description(of: group))</desc>\(scale.ticks.map { grid($0, scale, bottom: bottom, group) })\(box(group, scale))\(shown.rows.enumerated().map { row($1, at: top + 10 + 20 * $0, scale) })</svg>
      """
  }

  /// A chart with its caption, or what is to be said where nobody states pay.
  func payFigure(_ groups: [PayGroup], of total: Int, about subject: String, id: String) -> HTML {
    guard let group = groups.first else {
      return "<p class=\"small muted\">None of these roles states its pay.</p>"
    }
    let others = groups.dropFirst().map {
      "\(Wording.count($0.roleCount, "role")) in \($0.currency.code) a \($0.period.rawValue)"
    }
    let rest = others.isEmpty ? "" : " Not drawn: \(Wording.list(Array(others)))."
    let left = PayChartRows(group).leftOut
    let cut = left > 0 ? " The \(Wording.count(left, "rarest range")) are left out." : ""
    return """
      <figure>\(payChart(group, about: subject, id: id))<figcaption>Pay a \(group.period.rawValue) in \(group.currency.code), from \(Wording.grouped(group.roleCount)) of \(Wording.count(total, "role")). The bars are the ranges as stated, with the number of roles that state each.\(boxCaption(group))\(cut)\(rest)</figcaption></figure>
      """
  }

  private func boxCaption(_ group: PayGroup) -> String {
    group.roleCount >= 3 ? " The box holds the middle half of the ranges’ midpoints." : ""
  }

  private func description(of group: PayGroup) -> String {
    let ranges = PayChartRows(group).rows.map {
      "\(Wording.count($0.count, "role")): \($0.salary.description)."
    }
    let median = group.salary(group.median).description
    return
      "\(Wording.count(group.roleCount, "role")) \(group.roleCount == 1 ? "states" : "state") pay a \(group.period.rawValue) in \(group.currency.code). The median of the ranges’ midpoints is \(median). \(ranges.joined(separator: " "))"
  }

  private func grid(_ figure: Double, _ scale: PayScale, bottom: Int, _ group: PayGroup) -> HTML {
    let x = Wording.percentage(scale.position(of: figure))
    return
      "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"14\" y2=\"\(bottom)\"/><text class=\"axis\" x=\"\(x)\" y=\"\(bottom + 16)\" text-anchor=\"middle\">\(group.salary(figure).axisLabel)</text>"
  }

  private func box(_ group: PayGroup, _ scale: PayScale) -> HTML? {
    guard group.roleCount >= 3, let least = group.middles.first, let most = group.middles.last
    else { return nil }
    func x(_ figure: Double) -> String { Wording.percentage(scale.position(of: figure)) }
    let width =
      scale.position(of: group.upperQuartile) - scale.position(of: group.lowerQuartile)
    return """
      <line class="whisker" x1="\(x(least))" x2="\(x(most))" y1="36" y2="36"/><rect class="box" x="\(x(group.lowerQuartile))" width="\(Wording.percentage(width))" y="27" height="18"/><line class="median" x1="\(x(group.median))" x2="\(x(group.median))" y1="27" y2="45"/><text class="strong" x="\(x(group.median))" y="11" text-anchor="middle">median \(group.salary(group.median).short)</text>
      """
  }

  private func row(_ range: PayGroup.Range, at y: Int, _ scale: PayScale) -> HTML {
    let low = scale.position(of: range.salary.min ?? range.salary.max ?? 0)
    let high = scale.position(of: range.salary.max ?? range.salary.min ?? 0)
    let mark: HTML =
      high > low
      ? "<rect class=\"range\" x=\"\(Wording.percentage(low))\" width=\"\(Wording.percentage(high - low))\" y=\"\(y)\" height=\"8\" rx=\"1\"/>"
      : "<circle class=\"range\" cx=\"\(Wording.percentage(low))\" cy=\"\(y + 4)\" r=\"5\"/>"
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
