/// A list of numbers for each of many rows, as the skills of each role. All lists lie in one array,
/// one after the other, so that a hundred thousand of them take two allocations.
package struct NumberLists: Sendable {
  private var starts: [Int32] = [0]
  private var numbers: [Int32] = []

  package init(_ lists: some Sequence<some Sequence<Int>>) {
    for list in lists {
      numbers.append(contentsOf: list.lazy.map { Int32($0) })
      starts.append(Int32(numbers.count))
    }
  }

  package var count: Int { starts.count - 1 }

  package subscript(row: Int) -> ArraySlice<Int32> {
    numbers[Int(starts[row])..<Int(starts[row + 1])]
  }

  /// The numbers of some rows, most frequent first, then the lower ones.
  package func ranked(in rows: [Int]) -> [RankedCount<Int32>] {
    RankedCount.of(rows.lazy.flatMap { self[$0] })
  }
}
