import ContentHashing
import Diagnostics
import Notes
import Parallelism
import Roles
import Serialization
import Skills
import Writing

/// What was found in each of the notes of one build, kept for the next: most of what an edit leaves as
/// it was need not be worked out again.
///
/// As bytes, for each note its path, the hash of its text and what was found, and in the end a line that
/// tells one file of them from another.
struct KeptFindings: Sendable {
  private struct Entry: Sendable {
    /// Of the note's bytes.
    var hash: ContentHash
    /// A ``NoteReading``, which is read back only where it is wanted.
    var bytes: ArraySlice<UInt8>
  }

  private var entries: [SourcePath: Entry] = [:]

  /// Nothing.
  init() {}

  /// Whether it has what was found in a note.
  func holds(_ file: SourceFile) -> Bool { entry(of: file) != nil }

  private func entry(of file: SourceFile) -> Entry? {
    guard let entry = entries[file.path], entry.hash == ContentHash(of: file.bytes) else {
      return nil
    }
    return entry
  }

  /// What was found in a note; `nil` where it is another than it was.
  func reading(
    of file: SourceFile, vocabulary: Vocabulary, taxonomy: Taxonomy
  ) -> NoteReading? {
    guard let entry = entry(of: file) else { return nil }
    var reader = BinaryReader(entry.bytes)
    let reading = try? NoteReading(
      from: &reader, of: file, vocabulary: vocabulary, taxonomy: taxonomy)
    return reader.isAtEnd ? reading : nil
  }

  /// The findings of these notes; those that are known already are not written again.
  func updated(with notes: [ReadingCache.Entry], jobs: Int) async -> KeptFindings {
    let updated = await Workers(jobs).map(notes.count) { index in
      let (file, reading) = (notes[index].file, notes[index].reading)
      if let entry = entry(of: file) { return (file.path, entry) }
      var writer = BinaryWriter()
      reading.write(to: &writer)
      return (file.path, Entry(hash: ContentHash(of: file.bytes), bytes: writer.bytes[...]))
    }
    var kept = KeptFindings()
    kept.entries = Dictionary(uniqueKeysWithValues: updated)
    return kept
  }
}

// MARK: - As bytes

extension KeptFindings {
  /// `nil` for bytes that are no findings under these conditions, or are not as they were written.
  init?(parsing bytes: [UInt8], under conditions: BuildConditions) {
    guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
    let content = bytes[..<end]
    guard bytes[end...].elementsEqual(KeptFindings.lastLine(of: content, under: conditions).utf8),
      let entries = try? KeptFindings.entries(in: content)
    else { return nil }
    self.entries = entries
  }

  func bytes(under conditions: BuildConditions) -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(entries.count)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      writer.write(path.description)
      writer.write(entry.hash.value)
      writer.write(entry.bytes)
    }
    var bytes = writer.bytes
    bytes += KeptFindings.lastLine(of: bytes[...], under: conditions).utf8
    return bytes
  }

  private static func entries(
    in content: ArraySlice<UInt8>
  ) throws(BinaryFault) -> [SourcePath: Entry] {
    var reader = BinaryReader(content)
    var entries: [SourcePath: Entry] = [:]
    for _ in 0..<(try reader.count()) {
      let path = try reader.string()
      guard !path.hasPrefix("/") else { throw BinaryFault() }
      let hash = ContentHash(value: try reader.word())
      entries[SourcePath(path)] = Entry(hash: hash, bytes: try reader.content())
    }
    return entries
  }

  private static func lastLine(
    of content: ArraySlice<UInt8>, under conditions: BuildConditions
  ) -> String {
    "\nrolebook-findings 2 \(conditions.hash.value) \(ContentHash(of: content).value)"
  }
}

// MARK: - In the output folder

extension OutputFolder {
  private static let findingsName = "findings"

  /// What the last build found, if it was made under the same conditions.
  func keptFindings(under conditions: BuildConditions) -> KeptFindings? {
    keptFile(OutputFolder.findingsName).flatMap { KeptFindings(parsing: $0, under: conditions) }
  }

  /// Keeps findings for the next build.
  func keep(_ findings: KeptFindings, under conditions: BuildConditions) {
    keepFile(OutputFolder.findingsName, findings.bytes(under: conditions))
  }

  /// Forgets what an earlier build kept: findings hold the text of the notes, also what is private now.
  func forgetFindings() throws(WritingError) {
    try forgetFile(OutputFolder.findingsName)
  }
}
