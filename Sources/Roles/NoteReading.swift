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
  package var path: SourcePath
  package var lineCount: Int
  /// Whether the whole file is one role, as its front matter says.
  package var isRoleFile: Bool
  package var outline: Outline
  /// The roles, in the order of the note.
  package var roles: [Role]
  package var links: [NoteLink]
  package var diagnostics: [Diagnostic]
  /// The terms of its roles that may be skills of no taxonomy.
  package var terms: GatheredTerms

  package init(
    of file: SourceFile, vocabulary: Vocabulary, matcher: SkillMatcher, defaults: FieldDefaults,
    keepingBack redaction: Redaction = Redaction()
  ) {
    var diagnostics: [Diagnostic] = []
    let note = Note(reading: file, keepingBack: redaction, diagnostics: &diagnostics)
    path = note.path
    lineCount = note.lineCount
    isRoleFile = note.frontMatter.describesRole
    outline = Outline(of: note, vocabulary: vocabulary)
    roles = []
    links = []
    terms = GatheredTerms()
    self.diagnostics = []
    let passages = PassageReader.passages(of: note.document.blocks)
    var defaults = defaults.of(file: path.description)
    defaults.company =
      note.frontMatter["company", "employer"]?.texts.first ?? defaults.company
    let skills = SkillReader(
      matcher, learned: AcronymLearner(matcher).learn(from: passages), path: path)
    var reader = RoleReader(skills: skills, defaults: defaults)
    let prelude = isRoleFile ? note.frontMatter.passages : []
    for (index, section) in outline.sections.enumerated() {
      for part in section.parts { read(part, section: index, reader: &reader, prelude: prelude) }
    }
    terms = reader.terms
    self.diagnostics = diagnostics
  }

  private mutating func read(
    _ part: Section.Part, section: Int, reader: inout RoleReader, prelude: [Passage]
  ) {
    switch part {
    case .block(let block): collectLinks([block], section: section, role: nil)
    case .list(_, _, let entries):
      for entry in entries {
        switch entry {
        case .role(let entry):
          collectLinks(entry.blocks, section: section, role: roles.count)
          roles.append(reader.role(from: entry, section: section, prelude: prelude))
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
