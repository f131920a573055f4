import Diagnostics
package import Serialization
package import TaxonomySource

extension GatheredTerms: BinaryCodable {
  package func write(to writer: inout BinaryWriter) { writer.write(tallies) }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init()
    tallies = try reader.value()
  }
}

extension GatheredTerms.Tally: BinaryCodable {
  func write(to writer: inout BinaryWriter) {
    writer.write(score)
    writer.write(count)
    writer.write(spellings)
    writer.write(evidence)
    writer.write(isName)
    writer.write(kinds)
  }

  init(from reader: inout BinaryReader) throws(BinaryFault) {
    score = try reader.int()
    count = try reader.int()
    spellings = try reader.value()
    evidence = try reader.value()
    isName = try reader.bool()
    kinds = try reader.value()
  }
}

extension SkillSuggestion.Evidence: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(location.path.description)
    writer.write(location.line)
    writer.write(location.column)
    writer.write(sentence)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    let path = try reader.string()
    guard !path.hasPrefix("/") else { throw BinaryFault() }
    let location = SourceLocation(
      path: SourcePath(path), line: try reader.int(), column: try reader.value())
    self.init(location: location, sentence: try reader.string())
  }
}

extension SkillKind: BinaryCodable {}
