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
    (score, count) = (try reader.position(), try reader.position())
    spellings = try reader.value()
    evidence = try reader.value()
    isName = try reader.bool()
    kinds = try reader.value()
  }
}

extension SkillSuggestion.Evidence: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(location)
    writer.write(sentence)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init(location: try reader.value(), sentence: try reader.string())
  }
}

extension SkillKind: BinaryCodable {}
