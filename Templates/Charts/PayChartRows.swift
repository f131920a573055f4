import SiteModel

/// The ranges that a pay chart draws: all of a few, of many those that most roles pay.
struct PayChartRows {
  let rows: [PayGroup.Range]
  let leftOut: Int

  private static let limit = 14

  init(_ group: PayGroup) {
    let frequent = group.ranges.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.prefix(PayChartRows.limit)
    rows = frequent.sorted { $0.offset < $1.offset }.map(\.element)
    leftOut = group.ranges.count - rows.count
  }
}
