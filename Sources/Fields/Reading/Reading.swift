import Prose

/// What recognisers read: the passages of one role as lines, and its field lines.
struct Reading: Sendable {
  let lines: [Line]
  /// The field lines by the index of their passage.
  let fieldLines: [Int: FieldLine]
  let label: RoleLabel?

  init(
    _ passages: [Passage], strands: [Strand], label: RoleLabel?, names: FieldNames = FieldNames(),
    keys: inout KeyCache
  ) {
    var lines: [Line] = []
    lines.reserveCapacity(passages.count)
    for (index, passage) in passages.enumerated() {
      let strand = strands.indices.contains(index) ? strands[index] : .general
      lines.append(Line(passage, strand: strand, keys: &keys))
    }
    self.lines = lines
    var fieldLines: [Int: FieldLine] = [:]
    for (index, line) in lines.enumerated() where line.passage.kind != .code {
      if let fieldLine = FieldLine(line, names: names) { fieldLines[index] = fieldLine }
    }
    self.fieldLines = fieldLines
    self.label = label
  }

  /// The lines to search for statements, with their indexes: all but code.
  var prose: some Sequence<(offset: Int, element: Line)> {
    lines.enumerated().lazy.filter { $0.element.passage.kind != .code }
  }

  /// What the field lines of a field say: the line, its index and the value. A field line without
  /// a value takes it from the passages below it.
  func values(of field: FieldLine.Field) -> [(index: Int, line: Line, value: String)] {
    var values: [(index: Int, line: Line, value: String)] = []
    for index in fieldLines.keys.sorted() {
      guard let fieldLine = fieldLines[index], fieldLine.field == field else { continue }
      let line = lines[index]
      if !fieldLine.value.isEmpty {
        values.append((index, line, fieldLine.value))
        continue
      }
      for below in lines[(index + 1)...].indices {
        guard lines[below].passage.depth > line.passage.depth, below - index <= 8 else { break }
        let text = lines[below].passage.text
        if text.utf8.count <= 90 { values.append((below, lines[below], text)) }
      }
    }
    return values
  }
}
