import HTML
import History
import SiteModel
import Skills
import TaxonomySource

/// How the demand for some skills went, on one scale.
struct DemandChart {
  /// A skill with the number of roles that ask for it in each period.
  struct Row {
    var skill: Skill
    var counts: [Int]
  }

  let demand: DemandOverTime
  let rows: [Row]

  /// Rows without any dated role tell nothing, and are left out.
  init(_ demand: DemandOverTime, of skills: [(skill: Skill, roles: [Int])]) {
    self.demand = demand
    rows = skills.map { Row(skill: $0.skill, counts: demand.counts(of: $0.roles)) }
      .filter { $0.counts.contains { $0 > 0 } }
  }

  /// The largest share of a period's roles that asks for one of the skills: a column of full
  /// height.
  var top: Double {
    rows.flatMap { row in zip(row.counts, demand.totals).map(DemandChart.share) }.max() ?? 0
  }

  static func share(_ count: Int, of total: Int) -> Double {
    total > 0 ? Double(count) / Double(total) : 0
  }

  func name(of period: Int) -> String {
    let name = Wording.period(demand.scale, from: demand.starts[period])
    return period == 0 && demand.isCutOff ? "until \(name)" : name
  }
}

extension PageContext {
  /// The skills asked for most, over time; `nil` where there are too few dates.
  func demandBlock() -> HTML? {
    guard let demand = site.history?.demand else { return nil }
    let chart = DemandChart(
      demand, of: site.demand(atLeast: 2, limit: 8).map { ($0.skill, $0.roles) })
    guard !chart.rows.isEmpty else { return nil }
    let items = chart.rows.map { row -> HTML in
      """
      <li class="\(row.skill.kind.styleClass)"><p>\(skillTerm(row.skill))</p>\(columns(row, of: chart))</li>
      """
    }
    return """
      <section class="block" aria-labelledby="over-time"><h2 id="over-time">Over time</h2><p class="intro">\(intro(of: chart))</p><ul class="demand">\(items)</ul>\(demandTable(chart))</section>
      """
  }

  /// One skill over time, for the rail of its page.
  func demandSection(_ use: SkillUse) -> HTML? {
    guard let demand = site.history?.demand else { return nil }
    let asking = use.required + use.preferred + use.mentioned
    let chart = DemandChart(demand, of: [(use.skill, asking)])
    guard let row = chart.rows.first else { return nil }
    return """
      <section class="\(use.skill.kind.styleClass)"><h2>Over time</h2><div class="demand">\(columns(row, of: chart))</div><p class="note">\(intro(of: chart))</p>\(demandTable(chart))</section>

      """
  }

  private func intro(of chart: DemandChart) -> String {
    let period = chart.demand.scale.noun
    return
      "Of the roles that came in each \(period), the share that asks for the skill; the full height stands for \(Wording.percent(Int((chart.top * 1000).rounded()), of: 1000)). A \(period) without a column had no new role."
  }

  /// The columns of a skill, with the names of the first and the last period below.
  private func columns(_ row: DemandChart.Row, of chart: DemandChart) -> HTML {
    let count = Double(chart.demand.totals.count)
    let bars = row.counts.indices.map { period -> HTML? in
      guard chart.demand.totals[period] > 0 else { return nil }
      let share = DemandChart.share(row.counts[period], of: chart.demand.totals[period])
      let height = chart.top > 0 ? share / chart.top : 0
      let place: HTML =
        "x=\"\(Percentage((Double(period) + 0.1) / count))\" width=\"\(Percentage(0.8 / count))\""
      return
        "<rect class=\"track\" \(place) height=\"100%\"/><rect class=\"value\" \(place) y=\"\(Percentage(1 - height))\" height=\"\(Percentage(height))\"/>"
    }.compactMap(\.self)
    let last = chart.demand.totals.count - 1
    return """
      <svg class="bar demand-bars" role="img" aria-label="\(description(of: row, in: chart))">\(bars)<line class="base" x2="100%" y1="100%" y2="100%"/></svg><p class="demand-ends" aria-hidden="true"><span>\(chart.name(of: 0))</span><span>\(chart.name(of: last))</span></p>
      """
  }

  private func description(of row: DemandChart.Row, in chart: DemandChart) -> String {
    let figures = row.counts.indices.filter { chart.demand.totals[$0] > 0 }
      .map { "\(chart.name(of: $0)): \(row.counts[$0]) of \(chart.demand.totals[$0])" }
    return "\(row.skill.name), \(figures.joined(separator: "; "))"
  }

  private func demandTable(_ chart: DemandChart) -> HTML {
    let periods = chart.demand.totals.indices.filter { chart.demand.totals[$0] > 0 }
    let heads = chart.rows.map { "<th scope=\"col\" class=\"num\">\($0.skill.name)</th>" as HTML }
    let rows = periods.map { period -> HTML in
      let cells = chart.rows.map {
        "<td class=\"num\">\(Wording.grouped($0.counts[period]))</td>" as HTML
      }
      return """
        <tr><th scope="row">\(chart.name(of: period))</th><td class="num">\(Wording.grouped(chart.demand.totals[period]))</td>\(cells)</tr>
        """
    }
    return """
      <details class="more"><summary>The same as a table</summary><div class="scroll" role="region" aria-label="Roles over time" tabindex="0"><table class="data"><caption class="vh">How many of the roles that came in each \(chart.demand.scale.noun) ask for each skill</caption><thead><tr><th scope="col">\(chart.demand.scale.noun.capitalised)</th><th scope="col" class="num">New roles</th>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div></details>
      """
  }
}

extension CalendarScale {
  fileprivate var noun: String {
    switch self {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
