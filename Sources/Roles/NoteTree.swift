import Diagnostics
import Markdown
import Notes
import Synchronization

/// What a note says block by block, parsed when it is first asked for: a build after an edit knows what
/// was found in the other notes, and shows the blocks of few of them.
final class NoteTree: Sendable {
  private let parsed = Mutex<Parsed?>(nil)
  private let file: SourceFile
  private let vocabulary: Vocabulary

  private struct Parsed {
    let sections: [SectionNotes]
    let roles: [RoleEntry]
  }

  init(of file: SourceFile, vocabulary: Vocabulary) {
    self.file = file
    self.vocabulary = vocabulary
  }

  /// What stands in a section beside its roles; nothing where there is no such section.
  func parts(ofSection index: Int) -> [Section.Part] {
    withParsed { $0.sections.indices.contains(index) ? $0.sections[index].parts : [] }
  }

  /// The blocks of one of the note's roles; none where there is no such role.
  func blocks(ofRole index: Int) -> [Block] {
    withParsed { $0.roles.indices.contains(index) ? $0.roles[index].blocks : [] }
  }

  private func withParsed<Result: Sendable>(_ read: (Parsed) -> Result) -> Result {
    parsed.withLock { parsed in
      let known = parsed ?? parse()
      parsed = known
      return read(known)
    }
  }

  /// The note as it stands, with nothing kept back: what is read without a redaction only. What there is
  /// to say about it was said when it was read.
  private func parse() -> Parsed {
    var said: [Diagnostic] = []
    let outline = Outline(of: Note(reading: file, diagnostics: &said), vocabulary: vocabulary)
    return Parsed(
      sections: outline.sections.map(SectionNotes.init(of:)),
      roles: outline.sections.flatMap(\.roleEntries))
  }
}
