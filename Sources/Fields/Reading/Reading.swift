import Prose

/// What recognisers read: the passages of one role as lines, and its field lines.
struct Reading: Sendable {
  let lines: [Line]
  /// The field lines by the index of their passage.
  let fieldLines: [Int: FieldLine]
  /// The fields of lines that give several, the first included, by the same indexes.
  let severalFields: [Int: [FieldLine]]
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
    var severalFields: [Int: [FieldLine]] = [:]
    for (index, line) in lines.enumerated() where line.passage.kind != .code {
      if let fieldLine = FieldLine(line, names: names) {
        fieldLines[index] = fieldLine
        let several = FieldLine.several(in: line, names: names)
        if !several.isEmpty { severalFields[index] = several }
      }
      if line.words.count <= 3, !line.hasColon, Reading.hasChildren(index, in: lines),
        let fieldLine = FieldLine(heading: line, names: names)
      {
        fieldLines[index] = fieldLine
      }
      if line.passage.kind == .cell, let value = Reading.value(besides: index, in: lines),
        let fieldLine = FieldLine(name: line, value: value, names: names)
      {
        fieldLines[index] = fieldLine
      }
    }
    self.fieldLines = fieldLines
    self.severalFields = severalFields
    self.label = label
  }

  private static func hasChildren(_ index: Int, in lines: [Line]) -> Bool {
    index > 0 && index + 1 < lines.count
      && lines[index + 1].passage.depth > lines[index].passage.depth
  }

  /// The second cell of a row that has two, beside the first at `index`.
  private static func value(besides index: Int, in lines: [Line]) -> Line? {
    func isOfRow(_ other: Int) -> Bool {
      lines.indices.contains(other) && lines[other].passage.line == lines[index].passage.line
        && lines[other].passage.kind == .cell
    }
    guard isOfRow(index + 1), !isOfRow(index - 1), !isOfRow(index + 2) else { return nil }
    return lines[index + 1]
  }

  /// The lines to search for statements, with their indexes: all but code.
  var prose: some Sequence<(offset: Int, element: Line)> {
    lines.enumerated().lazy.filter { $0.element.passage.kind != .code }
  }

  /// Whether the line at `index` gives a field.
  func gives(_ field: FieldLine.Field, at index: Int) -> Bool {
    if fieldLines[index]?.field == field { return true }
    return !severalFields.isEmpty
      && severalFields[index]?.contains { $0.field == field } == true
  }

  /// What the field lines of a field say: the line, its index and the value. A field line without
  /// a value takes it from the passages below it.
  func values(of field: FieldLine.Field) -> [(index: Int, line: Line, value: String)] {
    var values: [(index: Int, line: Line, value: String)] = []
    for index in fieldLines.keys.sorted() {
      let line = lines[index]
      if let several = severalFields[index] {
        values += several.filter { $0.field == field }.map { (index, line, $0.value) }
        continue
      }
      guard let fieldLine = fieldLines[index], fieldLine.field == field else { continue }
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
