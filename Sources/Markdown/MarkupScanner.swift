/// Finds the marks of a source that go beyond what cmark-gfm reads in linear time.
///
/// It knows no blocks: lines between blank ones are taken for one paragraph, which is the worst that
/// they can be. The limits are far beyond what people write.
struct MarkupScanner {
  /// Where the marks stand, in no order.
  private(set) var hidden: [Int] = []

  private let bytes: ContiguousArray<UInt8>
  private var paragraph = Paragraph(start: 0)
  private var line = Line(start: 0)
  /// The closing brackets of the word so far.
  private var closings = 0
  /// The opening brackets of the whole source, each of which may refer to a definition.
  private var brackets = 0
  private var definitions: [Range<Int>] = []
  /// The cells that cmark would add to rows with fewer than their table has columns.
  private var addedCells = 0

  init(_ bytes: ContiguousArray<UInt8>) { self.bytes = bytes }

  private struct Paragraph {
    var start: Int
    var declarations = 0
    var images = 0
    var closings = 0
    /// The line below a table's header: where it stands, and the columns that it gives the table.
    var delimiters: Range<Int>?
    var columns = 0
    var addedCells = 0
    /// Where a line begins with what may be the label of a definition.
    var label: Int?
  }

  private struct Line {
    var start: Int
    var pipes = 0
    var dashes = 0
    /// Whether it holds nothing but white space and the marks of quotes.
    var isBlank = true
    /// Whether it can stand below a table's header.
    var isDelimiters = true
  }

  private enum Limit {
    /// Closing brackets in one word: cmark counts them all for each at the end of an address.
    static let closings = 200
    /// Pipes in one line.
    static let pipes = 400
    static let addedCells = 100_000
    /// How many bytes may be looked at for declarations, and openings of images for closing ones.
    static let steps = 2_000_000
    static let images = 100
    /// How many bytes all references may copy from their definitions.
    static let copied = 8_000_000
    static let definition = 200
  }

  mutating func scan() {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): endLine(at: index)
      case UInt8(ascii: " "), UInt8(ascii: "\t"): closings = 0
      case UInt8(ascii: ">"): line.isDelimiters = line.isDelimiters && line.dashes == 0
      case UInt8(ascii: "|"): line.pipes += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"): see { $0.dashes += 1 }
      case UInt8(ascii: ")"):
        closings += 1
        if closings > Limit.closings { hidden.append(index) }
        other()
      case UInt8(ascii: "]"):
        close(at: index)
        other()
      case UInt8(ascii: "["):
        open(at: index)
        other()
      case UInt8(ascii: "<"):
        if isDeclaration(at: index) { paragraph.declarations += 1 }
        other()
      default: other()
      }
    }
    endLine(at: bytes.count)
    endParagraph(at: bytes.count)
    limitDefinitions()
  }
}

extension MarkupScanner {
  private mutating func other() {
    line.isBlank = false
    line.isDelimiters = false
  }

  private mutating func see(_ change: (inout Line) -> Void) {
    line.isBlank = false
    change(&line)
  }

  private mutating func open(at index: Int) {
    brackets += 1
    if index > 0, bytes[index - 1] == UInt8(ascii: "!") { paragraph.images += 1 }
    guard line.isBlank else { return }
    endDefinition(at: index)
    paragraph.label = index
  }

  private mutating func close(at index: Int) {
    paragraph.closings += 1
    guard let label = paragraph.label, bytes[index - 1] != UInt8(ascii: "\\") else { return }
    paragraph.label = nil
    guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ":") else { return }
    // Ends with the paragraph, or before the next one.
    definitions.append(label..<bytes.count)
  }

  private mutating func endDefinition(at end: Int) {
    guard let last = definitions.last, last.upperBound > end else { return }
    definitions[definitions.count - 1] = last.lowerBound..<end
  }

  /// `<?` or `<!` that begins no comment: cmark knows by itself that no comment ends below.
  private func isDeclaration(at index: Int) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    return next == UInt8(ascii: "?")
      || (next == UInt8(ascii: "!") && index + 2 < bytes.count
        && bytes[index + 2] != UInt8(ascii: "-"))
  }

  private mutating func endLine(at index: Int) {
    if line.isBlank, line.pipes == 0 {
      endParagraph(at: index)
    } else if line.pipes > Limit.pipes {
      hide(UInt8(ascii: "|"), in: line.start..<index)
    } else if line.isDelimiters, line.pipes > 0, line.dashes > 0 {
      keepTable()
      paragraph.delimiters = line.start..<index
      paragraph.columns = line.pipes + 1
    } else if let delimiters = paragraph.delimiters {
      paragraph.addedCells += max(0, paragraph.columns - line.pipes - 1)
      if addedCells + paragraph.addedCells > Limit.addedCells {
        hide(UInt8(ascii: "|"), in: delimiters)
        paragraph.delimiters = nil
        paragraph.addedCells = 0
      }
    }
    line = Line(start: index + 1)
    closings = 0
  }

  private mutating func keepTable() {
    addedCells += paragraph.addedCells
    paragraph.addedCells = 0
  }

  private mutating func endParagraph(at end: Int) {
    keepTable()
    let range = paragraph.start..<end
    if paragraph.declarations * range.count > Limit.steps {
      for index in range where bytes[index] == UInt8(ascii: "<") && isDeclaration(at: index) {
        hidden.append(index)
      }
    }
    if paragraph.images > Limit.images, paragraph.images * paragraph.closings > Limit.steps {
      hidden += range.filter { index in
        bytes[index] == UInt8(ascii: "!") && index + 1 < bytes.count
          && bytes[index + 1] == UInt8(ascii: "[")
      }.dropFirst(Limit.images)
    }
    endDefinition(at: end)
    paragraph = Paragraph(start: end)
  }

  /// A definition is copied for each reference.
  private mutating func limitDefinitions() {
    let longest = definitions.lazy.map(\.count).max() ?? 0
    guard longest > Limit.definition, longest * brackets > Limit.copied else { return }
    for definition in definitions where definition.count > Limit.definition {
      hidden.append(definition.lowerBound)
    }
  }

  private mutating func hide(_ mark: UInt8, in range: Range<Int>) {
    hidden += range.filter { bytes[$0] == mark }
  }
}
