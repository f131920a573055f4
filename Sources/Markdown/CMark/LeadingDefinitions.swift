/// Link reference definitions at the head of a paragraph or heading: CommonMark takes them out of
/// it, but leaves it the lines that they stood on.
///
/// cmark itself is asked whether lines are definitions: a document of nothing else is empty.
struct LeadingDefinitions {
  let source: SourceLines

  /// One definition has hardly more lines than this.
  private static let window = 32

  /// How many of a block's lines are definitions and not shown: `lines` are its lines by cmark's
  /// count, `column` is that of its first character, counted from 1.
  func count(in lines: ClosedRange<Int>, column: Int) -> Int {
    guard lines.count > 1, text(lines.lowerBound, of: lines, column).first == UInt8(ascii: "[")
    else { return 0 }
    var next = lines.lowerBound
    while next < lines.upperBound {
      let last = min(lines.upperBound, next + LeadingDefinitions.window)
      let texts = (next..<last).map { text($0, of: lines, column) }
      let length = definitionLength(texts, isCut: last < lines.upperBound)
      guard length > 0 else { break }
      next += length
    }
    return next - lines.lowerBound
  }
}

extension LeadingDefinitions {
  private typealias Line = ContiguousArray<UInt8>.SubSequence

  /// The length of the longest run of whole definitions; a definition that may go on behind the
  /// end of `texts` is left to the next run.
  private func definitionLength(_ texts: [Line], isCut: Bool) -> Int {
    guard texts.first?.first == UInt8(ascii: "["), texts.contains(where: holdsLabelEnd) else {
      return 0
    }
    guard let longest = (1...texts.count).last(where: { isDefinitions(texts[..<$0]) }) else {
      return 0
    }
    guard isCut, longest == texts.count else { return longest }
    let shorter = (1..<longest).last { end in
      texts[end].first == UInt8(ascii: "[") && isDefinitions(texts[..<end])
    }
    return shorter ?? longest
  }

  private func isDefinitions(_ texts: ArraySlice<Line>) -> Bool {
    var document = ContiguousArray<UInt8>()
    for text in texts {
      document += text
      document.append(UInt8(ascii: "\n"))
    }
    return CMarkTree(parsing: document, readsFootnotes: false).isEmpty
  }

  private func holdsLabelEnd(_ text: Line) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
  }

  /// A line without the margin that its containers give it.
  private func text(_ number: Int, of lines: ClosedRange<Int>, _ column: Int) -> Line {
    let line = source[number]
    guard number > lines.lowerBound else { return line.dropFirst(column - 1) }
    return line.drop { source.isMargin($0) }
  }
}
