/// A value with the number of times that it occurs.
package struct RankedCount<Value: Comparable & Sendable>: Sendable {
  package let value: Value
  package let count: Int

  /// The distinct values, most frequent first, then by value; of many the first `limit`.
  package static func of(_ values: some Sequence<Value>, limit: Int) -> [RankedCount] {
    var top = Top(limit: limit)
    let sorted = values.sorted()
    var first = sorted.startIndex
    while first < sorted.endIndex {
      var end = first + 1
      while end < sorted.endIndex, sorted[end] == sorted[first] { end += 1 }
      top.add(sorted[first], count: end - first)
      first = end
    }
    return top.ranked
  }

  /// The most frequent of values that come one by one, in their order and each once. Pages show few of
  /// many, so no more than those are kept in order.
  struct Top {
    private(set) var ranked: [RankedCount] = []
    private let limit: Int

    init(limit: Int) {
      self.limit = limit
      ranked.reserveCapacity(min(limit, 16) + 1)
    }

    mutating func add(_ value: Value, count: Int) {
      if ranked.count == limit, let last = ranked.last, last.count >= count { return }
      var place = ranked.endIndex
      while place > 0, ranked[place - 1].count < count { place -= 1 }
      ranked.insert(RankedCount(value: value, count: count), at: place)
      if ranked.count > limit { ranked.removeLast() }
    }
  }
}
