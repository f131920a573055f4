/// The lines of a source as CommonMark counts them: LF, CR LF and CR end a line.
struct SourceLines: Sendable {
  let bytes: ContiguousArray<UInt8>
  /// The number of the first line in its file.
  let firstLine: Int
  /// Where each line begins.
  private let starts: [Int]

  init(of bytes: ContiguousArray<UInt8>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    starts = SourceLines.starts(in: bytes.span)
  }

  /// The numbers of all lines; the last is empty where the source ends with a line end.
  var numbers: Range<Int> { firstLine..<firstLine + starts.count }

  /// A line without its end; empty for a number that is no line's.
  subscript(number: Int) -> ContiguousArray<UInt8>.SubSequence {
    guard numbers.contains(number) else { return [] }
    let index = number - firstLine
    let start = starts[index]
    var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    while end > start, SourceLines.isLineEnd(bytes[end - 1]) { end -= 1 }
    return bytes[start..<end]
  }

  /// Whether a line shows nothing: white space and the markers of quotes.
  func isBlank(_ number: Int) -> Bool {
    self[number].allSatisfy { isMargin($0) }
  }

  /// Whether a byte is white space or the marker of a quote.
  func isMargin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ">")
  }

  /// The line of a byte and its column, counted from 1 in bytes.
  func place(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (firstLine + low, offset - starts[low] + 1)
  }
}

extension SourceLines {
  /// A byte order mark is no part of the first line, for CommonMark as for editors.
  private static func starts(in bytes: borrowing Span<UInt8>) -> [Int] {
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    var starts = [hasMark ? 3 : 0]
    // Only few bytes come as early in ASCII as line ends do.
    for index in bytes.indices where bytes[index] <= 0x0D && isLineEnd(bytes[index]) {
      let isHalf =
        bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
        && bytes[index + 1] == UInt8(ascii: "\n")
      if !isHalf { starts.append(index + 1) }
    }
    return starts
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
