import Fields
import HTML
import SiteModel

extension PageContext {
  /// A chart with its caption, or what is to be said where nobody states pay. Each currency and
  /// period has a chart of its own; those that come after the first stand ready to be opened.
  func payFigure(_ groups: [PayGroup], of total: Int, about subject: String, id: String) -> HTML {
    guard let first = groups.first else {
      return "<p class=\"small muted\">None of these roles states its pay.</p>"
    }
    let drawn = groups.dropFirst().prefix { $0.hasBox }.prefix(4)
    let others = groups.dropFirst(1 + drawn.count).map {
      "\(Wording.count($0.roleCount, "role")) in \($0.currency.code) \($0.period.each)"
    }
    let rest = others.isEmpty ? "" : " Not drawn: \(Wording.list(Array(others)))."
    let more = drawn.enumerated().map { index, group -> HTML in
      """
      <details class="more"><summary>In \(group.currency.code) \(group.period.each) <span class="count">\(Wording.count(group.roleCount, "role"))</span></summary>\(figure(group, of: total, about: subject, id: "\(id)-\(index + 2)"))</details>
      """
    }
    return "\(figure(first, of: total, about: subject, id: id, rest: rest))\(more)"
  }

  private func figure(
    _ group: PayGroup, of total: Int, about subject: String, id: String, rest: String = ""
  ) -> HTML {
    let shown = PayChartRows(group)
    let cut =
      switch shown.leftOut {
      case 0: ""
      case 1: " The rarest range is left out."
      default: " The \(Wording.grouped(shown.leftOut)) rarest ranges are left out."
      }
    return """
      <figure>\(payChart(group, shown, about: subject, id: id))\(payTable(group, shown, about: subject))<figcaption>Pay \(group.period.each) in \(group.currency.code), from \(Wording.grouped(group.roleCount)) of \(Wording.count(total, "role")). The bars are the ranges as stated, with the number of roles that state each.\(boxCaption(group))\(cut)\(rest)</figcaption></figure>
      """
  }

  private func boxCaption(_ group: PayGroup) -> String {
    guard group.hasBox else { return "" }
    let count = group.outliers.count
    func others(_ one: String, _ more: String) -> String {
      "\(Wording.count(count, "role")) \(count == 1 ? "\(one), as a dot" : "\(more), as dots")"
    }
    if group.lowerQuartile == group.upperQuartile {
      return count == 0
        ? " The ranges’ midpoints are all the same."
        : " At least half of the ranges have the median as their midpoint; \(others("has another", "have others"))."
    }
    let lines =
      count == 0
      ? ", with lines to the lowest and the highest"
      : "; the lines end at the furthest within one and a half boxes, and \(others("lies beyond", "lie beyond"))"
    return " The box holds the middle half of the ranges’ midpoints\(lines)."
  }

  /// The chart's figures for readers who cannot see it.
  private func payTable(
    _ group: PayGroup, _ shown: PayChartRows, about subject: String
  ) -> HTML {
    let rows = shown.rows.map { range -> HTML in
      "<tr><td>\(range.salary.description)</td><td>\(Wording.grouped(range.count))</td></tr>"
    }
    let outliers: HTML? =
      !group.hasBox || group.outliers.isEmpty
      ? nil
      : "<p>Far from the others: \(Wording.list(group.outliers.prefix(12).map { group.salary($0).short })).</p>"
    return """
      <div class="vh"><table><caption>Pay among \(subject): the ranges and how many roles state each</caption><thead><tr><th scope="col">Range</th><th scope="col">Roles</th></tr></thead><tbody>\(rows)</tbody></table>\(outliers)</div>
      """
  }
}
