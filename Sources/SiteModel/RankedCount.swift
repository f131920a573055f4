/// A value with the number of times that it occurs.
package struct RankedCount<Value: Comparable & Sendable>: Sendable {
  package let value: Value
  package let count: Int

  /// The distinct values, most frequent first, then by value.
  package static func of(_ values: some Sequence<Value>) -> [RankedCount] {
    var ranked: [RankedCount] = []
    let sorted = values.sorted()
    var first = sorted.startIndex
    while first < sorted.endIndex {
      var end = first + 1
      while end < sorted.endIndex, sorted[end] == sorted[first] { end += 1 }
      ranked.append(RankedCount(value: sorted[first], count: end - first))
      first = end
    }
    return ranked.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }
}
