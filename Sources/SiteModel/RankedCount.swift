/// A value with the number of times that it occurs.
package struct RankedCount<Value: Hashable & Comparable & Sendable>: Sendable {
  package let value: Value
  package let count: Int

  /// The distinct values, most frequent first, then by value.
  package static func of(_ values: some Sequence<Value>) -> [RankedCount] {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.map { RankedCount(value: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }
}
