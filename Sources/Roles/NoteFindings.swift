import Fields
import Prose
package import Serialization
import Skills

/// What was worked out from the text of a note, without the text: what a later build takes over where
/// the note and all that it is read with are the same.
package struct NoteFindings: Sendable {
  /// For each role of the note, in its order.
  let roles: [RoleFindings]
  let terms: GatheredTerms
  let words: WordCounts

  package init(of reading: NoteReading) {
    roles = reading.roles.map(RoleFindings.init(of:))
    terms = reading.terms
    words = reading.words
  }

  /// Whether they may be those of a note with these roles: there is one for each, and all that they
  /// point to is there.
  func fit(_ entries: [RoleEntry], in taxonomy: Taxonomy) -> Bool {
    roles.count == entries.count
      && zip(roles, entries).allSatisfy { $0.fits($1, in: taxonomy) }
  }
}

/// What was worked out from the text of one role.
struct RoleFindings: Sendable {
  let fields: RoleFields
  let mentions: [SkillMention]
  let sketch: [UInt64]

  init(of role: Role) {
    fields = role.fields
    mentions = role.mentions
    sketch = role.sketch
  }

  fileprivate func fits(_ entry: RoleEntry, in taxonomy: Taxonomy) -> Bool {
    mentions.allSatisfy { mention in
      guard mention.skill.index < taxonomy.skills.count,
        entry.passages.indices.contains(mention.passage)
      else { return false }
      let text = 0..<entry.passages[mention.passage].text.utf8.count
      return mention.range.clamped(to: text) == mention.range
        && mention.sentence.clamped(to: text) == mention.sentence
    }
  }
}

extension Role {
  /// A role of which is known what its text says.
  init(_ entry: RoleEntry, section: Int, _ findings: RoleFindings) {
    self.init(
      entry: entry, section: section, fields: findings.fields, mentions: findings.mentions,
      sketch: findings.sketch)
  }
}

// MARK: - As bytes

extension NoteFindings: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(roles)
    writer.write(terms)
    writer.write(words)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    roles = try reader.value()
    terms = try reader.value()
    words = try reader.value()
  }
}

extension RoleFindings: BinaryCodable {
  func write(to writer: inout BinaryWriter) {
    writer.write(fields)
    writer.write(mentions)
    writer.write(sketch)
  }

  init(from reader: inout BinaryReader) throws(BinaryFault) {
    fields = try reader.value()
    mentions = try reader.value()
    sketch = try reader.value()
  }
}
