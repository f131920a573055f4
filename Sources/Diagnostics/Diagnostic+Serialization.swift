package import Serialization

extension Diagnostic: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(severity)
    writer.write(id)
    writer.write(location)
    writer.write(summary)
    writer.write(help)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init(
      try reader.value(), try reader.string(), at: try reader.value(), try reader.string(),
      help: try reader.value())
  }
}

extension SourceLocation: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(path.description)
    writer.write(line)
    writer.write(column)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    let path = try reader.string()
    guard !path.hasPrefix("/") else { throw BinaryFault() }
    self.init(path: SourcePath(path), line: try reader.position(), column: try reader.value())
  }
}

extension Severity: BinaryCodable {}
