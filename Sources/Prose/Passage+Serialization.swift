package import Serialization

extension Passage: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(text)
    writer.write(line)
    writer.write(depth)
    writer.write(Passage.kinds.firstIndex(of: kind) ?? 0)
    writer.write(isEmphasised)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    let text = try reader.string()
    let (line, depth, kind) = (try reader.position(), try reader.position(), try reader.int())
    guard Passage.kinds.indices.contains(kind) else { throw BinaryFault() }
    self.init(
      text, line: line, depth: depth, kind: Passage.kinds[kind], isEmphasised: try reader.bool())
  }

  /// By the numbers that they are written as.
  private static let kinds: [Kind] = [.label, .item, .paragraph, .heading, .cell, .code]
}
