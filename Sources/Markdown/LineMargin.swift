/// What stands before the text of a line: white space and the markers of containers.
enum LineMargin {
  private typealias Line = ContiguousArray<UInt8>.SubSequence

  /// The line without the markers of quotes, list items and task boxes, nor a footnote's label
  /// where that is asked for.
  static func content(
    of line: ContiguousArray<UInt8>.SubSequence, dropsFootnoteLabel: Bool = false
  ) -> ContiguousArray<UInt8>.SubSequence {
    var rest = line
    var isAfterMarker = false
    while let first = rest.first {
      if isSpace(first) || first == UInt8(ascii: ">") {
        rest.removeFirst()
      } else if let length = markerLength(rest) {
        rest.removeFirst(length)
        isAfterMarker = true
      } else if isAfterMarker, isBox(rest) {
        rest.removeFirst(3)
        isAfterMarker = false
      } else {
        break
      }
    }
    guard dropsFootnoteLabel, rest.starts(with: "[^".utf8),
      let end = rest.firstIndex(of: UInt8(ascii: "]")), rest[end...].starts(with: "]:".utf8)
    else { return rest }
    return content(of: rest[(end + 2)...])
  }

  /// The bytes of `-`, `+`, `*`, `1.` or `1)` at the beginning, where white space follows.
  private static func markerLength(_ line: Line) -> Int? {
    var length = 0
    switch line.first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): length = 1
    default:
      let digits = line.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let mark = line[digits.endIndex...].first
      guard (1...9).contains(digits.count) else { return nil }
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
      length = digits.count + 1
    }
    guard let next = line.dropFirst(length).first else { return length }
    return isSpace(next) ? length : nil
  }

  private static func isBox(_ line: Line) -> Bool {
    guard line.count >= 3, line.first == UInt8(ascii: "[") else { return false }
    let mark = line[line.startIndex + 1]
    let isMark = isSpace(mark) || mark == UInt8(ascii: "x") || mark == UInt8(ascii: "X")
    guard isMark, line[line.startIndex + 2] == UInt8(ascii: "]") else { return false }
    return line.dropFirst(3).first.map(isSpace) ?? true
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
