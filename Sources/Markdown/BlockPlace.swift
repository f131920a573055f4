/// Where a block stands in the source, in half the memory that numbers of 64 bits take: trees of large
/// notes hold a block for nearly every line.
struct BlockPlace: Sendable, Hashable {
  private let first: Int32
  private let last: Int32
  private let startColumn: Int32

  init(lines: ClosedRange<Int>, column: Int) {
    first = Int32(clamping: lines.lowerBound)
    last = Int32(clamping: lines.upperBound)
    startColumn = Int32(clamping: column)
  }

  var lines: ClosedRange<Int> { Int(first)...Int(last) }
  var column: Int { Int(startColumn) }
}
