extension SourceLines {
  /// The lines that a node shows. cmark counts some of them otherwise: here blank lines at the end
  /// are no part of a node, nor are link reference definitions at its beginning.
  func lines(of node: CMarkNode) -> ClosedRange<Int> {
    switch node.kind {
    case .paragraph where node.startLine == 0: return linesOfParagraph(before: node.next)
    case .paragraph, .heading:
      let lines = counted(node)
      let hidden = LeadingDefinitions(source: self)
        .count(in: lines, column: max(1, node.startColumn))
      return lines.lowerBound + hidden...lines.upperBound
    case .htmlBlock:
      let lines = counted(node)
      // A block that an end marker closes is said to end on the line before that.
      let count = node.literal.utf8.count { $0 == UInt8(ascii: "\n") }
      return trimmed(lines.lowerBound...lines.lowerBound + max(0, count - 1))
    case .table:
      let lines = counted(node)
      return max(lines.lowerBound, headerLine(of: node, lines))...lines.upperBound
    default: return counted(node)
    }
  }

  private func counted(_ node: CMarkNode) -> ClosedRange<Int> {
    let start = max(1, node.startLine) + firstLine - 1
    return trimmed(start...max(start, node.endLine + firstLine - 1))
  }

  private func trimmed(_ lines: ClosedRange<Int>) -> ClosedRange<Int> {
    var end = lines.upperBound
    while end > lines.lowerBound, isBlank(end) { end -= 1 }
    return lines.lowerBound...end
  }

  /// A table that follows a paragraph without a blank line begins where cmark says the paragraph
  /// does; its first row with cells stands two lines below its header.
  private func headerLine(of table: CMarkNode, _ lines: ClosedRange<Int>) -> Int {
    guard let row = table.firstChild?.next else { return lines.upperBound - 1 }
    return row.startLine + firstLine - 3
  }

  /// Such a paragraph itself has no lines at all.
  private func linesOfParagraph(before table: CMarkNode?) -> ClosedRange<Int> {
    guard let table else { return firstLine...firstLine }
    let start = counted(table).lowerBound
    return start...max(start, lines(of: table).lowerBound - 1)
  }
}
