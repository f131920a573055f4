package import Fields
package import Prose
package import Skills

/// A role as it was read: its entry, the fields that it states and the skills that it names.
package struct Role: Sendable {
  package var entry: RoleEntry
  /// The index of its section in the note's outline.
  package var section: Int
  package var fields: RoleFields
  /// What each passage of the entry talks about.
  package var strands: [Strand]
  /// The mentions of skills, in the order of the text.
  package var mentions: [SkillMention]

  package init(
    entry: RoleEntry, section: Int, fields: RoleFields, strands: [Strand],
    mentions: [SkillMention]
  ) {
    self.entry = entry
    self.section = section
    self.fields = fields
    self.strands = strands
    self.mentions = mentions
  }
}
