extension SourceLines {
  /// The lines that a node shows. cmark counts some of them otherwise: here blank lines at the end
  /// are no part of a node, nor are link reference definitions at its beginning.
  func lines(of node: CMarkNode) -> ClosedRange<Int> {
    switch node.kind {
    case .paragraph where node.startLine == 0: return linesOfParagraph(before: node.next)
    case .paragraph, .heading:
      let lines = node.kind == .heading ? linesOfHeading(node) : counted(node)
      let hidden = LeadingDefinitions(source: self)
        .count(in: lines, column: max(1, node.startColumn))
      return lines.lowerBound + hidden...lines.upperBound
    case .htmlBlock:
      let lines = counted(node)
      // A block that an end marker closes is said to end on the line before that.
      let count = node.literal.utf8.count { $0 == UInt8(ascii: "\n") }
      return trimmed(lines.lowerBound...lines.lowerBound + max(0, count - 1))
    case .codeBlock where node.isFenced: return linesOfFence(node)
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

  /// An underlined heading is said to end on the line below the one that underlines it, unless the
  /// source ends there.
  private func linesOfHeading(_ node: CMarkNode) -> ClosedRange<Int> {
    let lines = counted(node)
    let last = lines.upperBound - 1
    let isTooLong = last > lines.lowerBound && (isLine(of: "=", last) || isLine(of: "-", last))
    return lines.lowerBound...(isTooLong ? last : lines.upperBound)
  }

  /// So is a fence that ends with the item or quote around it.
  private func linesOfFence(_ node: CMarkNode) -> ClosedRange<Int> {
    let lines = counted(node)
    let last = lines.lowerBound + node.literal.utf8.count { $0 == UInt8(ascii: "\n") }
    let isClosed = isLine(of: "`", last + 1) || isLine(of: "~", last + 1)
    return trimmed(lines.lowerBound...min(lines.upperBound, isClosed ? last + 1 : last))
  }

  /// Whether a line holds nothing but one mark, once or more often.
  private func isLine(of mark: Unicode.Scalar, _ number: Int) -> Bool {
    let text = self[number].drop { isMargin($0) }
    let marks = text.prefix { $0 == UInt8(ascii: mark) }
    return !marks.isEmpty && text[marks.endIndex...].allSatisfy { isMargin($0) }
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
