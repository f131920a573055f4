package import Diagnostics
package import Fields
import Markdown
package import Notes
import Prose
package import Skills

/// Everything that was read from one note: its sections, roles and links.
///
/// A pure function of the note and of what all notes share, so that notes can be read at the same
/// time in any order.
package struct NoteReading: Sendable {
  package let path: SourcePath
  package let lineCount: Int
  /// Whether the whole file is one role, as its front matter says.
  package let isRoleFile: Bool
  package internal(set) var sections: [SectionReading]
  /// The roles, in the order of the note.
  package internal(set) var roles: [Role]
  package internal(set) var links: [NoteLink]
  package internal(set) var diagnostics: [Diagnostic]
  /// The terms of its roles that may be skills of no taxonomy.
  package internal(set) var terms: GatheredTerms
  /// How often its roles say each word.
  package internal(set) var words: WordCounts

  package init(
    of file: SourceFile, vocabulary: Vocabulary, matcher: SkillMatcher, defaults: FieldDefaults,
    keepingBack redaction: Redaction = Redaction()
  ) {
    var diagnostics: [Diagnostic] = []
    let note = Note(reading: file, keepingBack: redaction, diagnostics: &diagnostics)
    let outline = Outline(of: note, vocabulary: vocabulary)
    path = note.path
    lineCount = note.lineCount
    isRoleFile = note.frontMatter.describesRole
    sections = outline.sections.map(SectionReading.init(of:))
    roles = []
    links = []
    terms = GatheredTerms()
    words = WordCounts()
    self.diagnostics = diagnostics
    var entries: [(entry: RoleEntry, section: Int)] = []
    for (index, section) in outline.sections.enumerated() {
      for part in section.parts { collect(part, section: index, into: &entries) }
    }
    read(
      entries, below: NoteReading.employers(of: outline.sections), of: note, matcher: matcher,
      defaults: defaults)
  }

  private mutating func read(
    _ entries: [(entry: RoleEntry, section: Int)], below employers: [Stated<String>?],
    of note: Note, matcher: SkillMatcher, defaults: FieldDefaults
  ) {
    let passages = PassageReader.passages(of: note.document.blocks)
    var defaults = defaults.of(file: path.description)
    defaults.company =
      note.frontMatter["company", "employer"]?.texts.first ?? defaults.company
    let skills = SkillReader(
      matcher, learned: AcronymLearner(matcher).learn(from: passages), path: path)
    var reader = RoleReader(skills: skills, defaults: defaults)
    let prelude = isRoleFile ? note.frontMatter.passages : []
    roles = entries.map { entry, section in
      reader.role(from: entry, section: section, prelude: prelude, heading: employers[section])
    }
    terms = reader.terms
    words = reader.words
  }

  /// For each section the employer that its heading names, or one around it.
  private static func employers(of sections: [Section]) -> [Stated<String>?] {
    var employers: [Stated<String>?] = []
    for section in sections {
      let own = section.level == 0 ? nil : EmployerHeading.employer(in: section.title)
      employers.append(
        own.map { Stated($0, line: section.line, text: section.title) }
          ?? section.parent.flatMap { employers[$0] })
    }
    return employers
  }

  /// Takes the links of a part, and its roles' entries.
  private mutating func collect(
    _ part: Section.Part, section: Int, into roles: inout [(entry: RoleEntry, section: Int)]
  ) {
    switch part {
    case .block(let block): collectLinks([block], section: section, role: nil)
    case .list(_, _, let entries):
      for entry in entries {
        switch entry {
        case .role(let entry):
          collectLinks(entry.blocks, section: section, role: roles.count)
          roles.append((entry, section))
        case .note(let item): collectLinks(item.blocks, section: section, role: nil)
        case .placeholder: break
        }
      }
    }
  }

  private mutating func collectLinks(_ blocks: [Block], section: Int, role: Int?) {
    var collector = LinkCollector(section: section, role: role)
    collector.collect(blocks)
    links += collector.links
  }
}
