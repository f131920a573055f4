import Diagnostics
import Fields
import Notes
import Roles
import Skills

/// What one run of the pipeline read, kept for the next: a note with the same bytes is read the same
/// as long as the taxonomy and the words of the settings are the same.
///
/// ```
/// var cache = ReadingCache()
/// first run:  reads a.md, b.md
/// second run: b.md has changed, reads b.md
/// ```
package struct ReadingCache: Sendable {
  /// What was read from a note.
  struct Entry: Sendable {
    var file: SourceFile
    var reading: NoteReading
  }

  /// The taxonomy as the author's own entries leave it, and the search for its skills.
  struct Search: Sendable {
    /// The author's entries; `nil` where there are none.
    var file: SourceFile?
    var matcher: SkillMatcher
    var diagnostics: [Diagnostic]
  }

  var search: Search?
  var vocabulary = Vocabulary()
  var defaults = FieldDefaults()
  var redaction = Redaction()
  var entries: [SourcePath: Entry] = [:]
  var history: KeptHistory?
  /// What an earlier run of the program found in notes, with all else as it is now.
  var findings: KeptFindings?

  package init() {}

  /// A cache without notes.
  init(keeping history: KeptHistory?, _ findings: KeptFindings?) {
    self.history = history
    self.findings = findings
  }

  /// Whether a note is known, and has not changed.
  func entry(of file: SourceFile) -> Entry? {
    guard let entry = entries[file.path], entry.file.bytes == file.bytes else { return nil }
    return entry
  }

  /// Forgets the notes where they were read in another light.
  mutating func read(
    with vocabulary: Vocabulary, _ defaults: FieldDefaults, keepingBack redaction: Redaction
  ) {
    guard
      vocabulary != self.vocabulary || defaults != self.defaults || redaction != self.redaction
    else { return }
    self.vocabulary = vocabulary
    self.defaults = defaults
    self.redaction = redaction
    entries = [:]
  }
}
