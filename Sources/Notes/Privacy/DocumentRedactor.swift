import Markdown

/// Takes what is private out of the blocks of a note.
struct DocumentRedactor {
  /// What was kept back, and where.
  struct Finding: Hashable {
    var line: Int
    var rule: PrivateRule
    /// How many lines it had; 0 for a link.
    var lineCount = 1
  }

  private let redaction: Redaction
  private(set) var findings: [Finding] = []

  init(_ redaction: Redaction) { self.redaction = redaction }

  /// The blocks without private sections, and with a mark for every private text.
  mutating func redacted(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    var closed: (level: Int, finding: Int)?
    for block in blocks {
      if case .heading(let level, let inlines) = block.content {
        if let open = closed, level <= open.level { closed = nil }
        if closed == nil, let rule = redaction.rule(forHeading: inlines.plainText) {
          closed = (level, findings.count)
          findings.append(Finding(line: block.lines.lowerBound, rule: rule))
        }
      }
      if let open = closed {
        findings[open.finding].lineCount =
          block.lines.upperBound - findings[open.finding].line + 1
      } else {
        result.append(redacted(block))
      }
    }
    return result
  }

  /// A text that begins on a line.
  mutating func redacted(_ text: String, line: Int) -> String {
    let matches = redaction.matches(in: text)
    guard !matches.isEmpty else { return text }
    note(matches, in: Array(text.utf8), line: line)
    return Redaction.marked(text, matches)
  }
}

extension DocumentRedactor {
  private mutating func redacted(_ block: Block) -> Block {
    var block = block
    let line = block.lines.lowerBound
    switch block.content {
    case .paragraph(let inlines): block.content = .paragraph(redacted(inlines, line: line))
    case .heading(let level, let inlines):
      block.content = .heading(level: level, redacted(inlines, line: line))
    case .quote(let inner): block.content = .quote(redacted(inner))
    case .footnote(let number, let inner):
      block.content = .footnote(number: number, redacted(inner))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = redacted(list.items[index].blocks)
      }
      block.content = .list(list)
    case .code(let info, let text):
      block.content = .code(
        info: redacted(info, line: line), text: redacted(text, line: block.firstTextLine))
    case .html(let text): block.content = .html(redacted(text, line: line))
    case .hidden(let text): block.content = .hidden(redacted(text, line: line))
    case .table(var table):
      table.header = redacted(table.header)
      for index in table.rows.indices { table.rows[index] = redacted(table.rows[index]) }
      block.content = .table(table)
    case .thematicBreak: break
    }
    return block
  }

  private mutating func redacted(_ row: Table.Row) -> Table.Row {
    var row = row
    for index in row.cells.indices {
      row.cells[index] = redacted(row.cells[index], line: row.line)
    }
    return row
  }

  /// The elements of one passage. A private text may reach over several of them.
  private mutating func redacted(_ inlines: [Inline], line: Int) -> [Inline] {
    var text = ""
    InlineRedactor.appendWords(of: inlines, to: &text)
    let matches = redaction.matches(in: text)
    if !matches.isEmpty { note(matches, in: Array(text.utf8), line: line) }
    var redactor = InlineRedactor(redaction, matches: matches, line: line)
    let result = redactor.redacted(inlines)
    for finding in redactor.findings { add(finding) }
    return redactor.hasChanged ? result : inlines
  }

  private mutating func note(_ matches: [Redaction.Match], in bytes: [UInt8], line: Int) {
    var line = line
    var next = 0
    for match in matches {
      line += bytes[next..<match.range.lowerBound].count { $0 == UInt8(ascii: "\n") }
      next = match.range.lowerBound
      add(Finding(line: line, rule: match.rule))
    }
  }

  /// One rule is told once a line.
  private mutating func add(_ finding: Finding) {
    if findings.suffix(4).contains(finding) { return }
    findings.append(finding)
  }
}
