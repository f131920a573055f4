/// The cells of a table's row that stand beyond its columns: GitHub Flavored Markdown drops them.
struct ExcessCells {
  let source: SourceLines

  /// What a row holds behind its first `columns` cells; `nil` where that is nothing.
  func text(in row: Int, columns: Int) -> String? {
    var rest = source[row].drop { source.isMargin($0) }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    if rest.first == UInt8(ascii: "|") { rest.removeFirst() }
    for _ in 0..<columns {
      guard let end = endOfCell(rest) else { return nil }
      rest = rest[(end + 1)...]
    }
    if rest.last == UInt8(ascii: "|") { rest.removeLast() }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    rest = rest.drop(while: isSpace)
    guard rest.contains(where: { !isSpace($0) && $0 != UInt8(ascii: "|") }) else { return nil }
    return String(decoding: rest, as: UTF8.self)
  }

  /// The place of the first `|` that no backslash escapes.
  private func endOfCell(_ bytes: ContiguousArray<UInt8>.SubSequence) -> Int? {
    var isEscaped = false
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "|"), !isEscaped { return index }
      isEscaped = bytes[index] == UInt8(ascii: "\\") && !isEscaped
    }
    return nil
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
