package import Serialization

extension SkillMention: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(skill.index)
    writer.write(passage)
    writer.write(strength)
    writer.write(range)
    writer.write(sentence)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    let skill = SkillID(index: try reader.position())
    let passage = try reader.position()
    let strength = try reader.value(Strength.self)
    self.init(
      skill: skill, passage: passage, range: try reader.range(), strength: strength,
      sentence: try reader.range())
  }
}

extension Strength: BinaryCodable {}

extension BinaryWriter {
  fileprivate mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(range.count)
  }
}

extension BinaryReader {
  fileprivate mutating func range() throws(BinaryFault) -> Range<Int> {
    let start = try position()
    let count = try position()
    guard start + count <= Int(Int32.max) else { throw BinaryFault() }
    return start..<start + count
  }
}
