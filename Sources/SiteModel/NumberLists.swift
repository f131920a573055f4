/// A list of numbers for each of many rows, as the skills of each role. All lists lie in one array,
/// one after the other, so that a hundred thousand of them take two allocations.
package struct NumberLists: Sendable {
  private var starts: [Int32] = [0]
  private var numbers: [Int32] = []
  /// What all numbers are below.
  private var bound = 0

  /// - Precondition: no number is negative.
  package init(_ lists: some Sequence<some Sequence<Int>>) {
    for list in lists {
      for number in list {
        numbers.append(Int32(number))
        bound = max(bound, number + 1)
      }
      starts.append(Int32(numbers.count))
    }
  }

  package var count: Int { starts.count - 1 }

  package subscript(row: Int) -> ArraySlice<Int32> {
    numbers[Int(starts[row])..<Int(starts[row + 1])]
  }

  /// The numbers of some rows, most frequent first, then the lower ones; of many the first `limit`.
  package func ranked(in rows: [Int], limit: Int) -> [RankedCount<Int32>] {
    let total = rows.reduce(0) { $0 + self[$1].count }
    // A count for each possible number costs more than to sort a few.
    guard total * 8 > bound else {
      return RankedCount.of(rows.lazy.flatMap { self[$0] }, limit: limit)
    }
    var counts = [Int32](repeating: 0, count: bound)
    for row in rows {
      for number in self[row] { counts[Int(number)] += 1 }
    }
    var top = RankedCount<Int32>.Top(limit: limit)
    for (number, count) in counts.enumerated() where count > 0 {
      top.add(Int32(number), count: Int(count))
    }
    return top.ranked
  }
}
