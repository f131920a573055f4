import Fields
import Prose
import Skills

/// Reads the fields and skills of role entries.
struct RoleReader {
  let defaults: FieldDefaults
  private var skills: SkillReader
  /// The words of the note so far.
  private var keys = KeyCache()

  init(skills: SkillReader, defaults: FieldDefaults) {
    self.skills = skills
    self.defaults = defaults
  }

  /// How often the roles so far say each word.
  private(set) var words = WordCounts()

  /// The terms of the roles so far that may be skills of no taxonomy.
  var terms: GatheredTerms { skills.terms }

  /// Reads an entry; `prelude` is what front matter says of it, and `heading` the employer that the
  /// headings above it name.
  mutating func role(
    from entry: RoleEntry, section: Int, prelude: [Passage], heading: Stated<String>?
  ) -> Role {
    var defaults = defaults
    defaults.heading = heading
    let strands = entry.passages.strands
    var mentions = skills.mentions(in: entry.passages, strands: strands)
    var fields = RoleFields(
      reading: prelude + entry.passages, strands: prelude.map { _ in .general } + strands,
      label: entry.label, defaults: defaults, keys: &keys,
      isSkill: { mentions.name($0, in: entry.passages) })
    // Pages know the entry's own passages only.
    fields.lines = Set(fields.lines.map { $0 - prelude.count }.filter { $0 >= 0 })
    mentions.removeEmployer(fields.company, in: entry.passages)
    return Role(
      entry: entry, section: section, fields: fields, mentions: mentions,
      sketch: WordTriples.sketch(of: entry.passages, counting: &words))
  }
}
