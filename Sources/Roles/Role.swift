package import ContentHashing
package import Fields
package import Skills

/// A role as it was read: its entry, the fields that it states and the skills that it names.
package struct Role: Sendable {
  package let entry: RoleEntry
  /// The index of its section in the note's outline.
  package let section: Int
  package let fields: RoleFields
  /// The mentions of skills, in the order of the text.
  package let mentions: [SkillMention]
  /// A few hashes of its words, by which copies of it are found.
  package let sketch: [UInt64]
  /// Tells it from every other role, and from itself before it was edited: the hash of its text with
  /// the lines that it stands on, of its fields, and of where it names which skills.
  package let contentHash: ContentHash

  package init(
    entry: RoleEntry, section: Int, fields: RoleFields, mentions: [SkillMention],
    sketch: [UInt64]
  ) {
    self.init(
      entry: entry, section: section, fields: fields, mentions: mentions, sketch: sketch,
      contentHash: ContentHash(of: entry, fields, mentions))
  }

  init(
    entry: RoleEntry, section: Int, fields: RoleFields, mentions: [SkillMention],
    sketch: [UInt64], contentHash: ContentHash
  ) {
    self.entry = entry
    self.section = section
    self.fields = fields
    self.mentions = mentions
    self.sketch = sketch
    self.contentHash = contentHash
  }
}
