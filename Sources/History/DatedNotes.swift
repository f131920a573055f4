/// The notes as they stand in the folder, with the dates of their lines.
///
/// A line that is not committed has no date: an entry without any other has none either, and one
/// that was edited keeps the dates of its committed lines.
package struct DatedNotes: Sendable {
  private let history: NoteHistory
  private var files: LineTracker.Files

  package init(_ history: NoteHistory, notes: [(path: String, bytes: [UInt8])]) {
    self.history = history
    files = [:]
    var removed: [TrackedLine] = []
    var fresh: [(path: String, range: Range<Int>)] = []
    var left = history.files
    for (path, bytes) in notes {
      let old = left.removeValue(forKey: path) ?? []
      let digests = LineDigest.lines(of: bytes)
      // Markdown counts the lines of such a file in another way.
      if digests.contains(where: \.isSeveral) { continue }
      let head = zip(old, digests).prefix { $0.digest.hash == $1.hash }.count
      if head == old.count, head == digests.count {
        files[path] = old
        continue
      }
      let tail = zip(old[head...].reversed(), digests[head...].reversed())
        .prefix { $0.digest.hash == $1.hash }.count
      removed += old[head..<old.count - tail]
      fresh.append((path, head..<digests.count - tail))
      files[path] =
        old[..<head]
        + digests[head..<digests.count - tail].map { TrackedLine($0, origin: TrackedLine.none) }
        + old[(old.count - tail)...]
    }
    for path in left.keys.sorted() { removed += left[path] ?? [] }
    guard !removed.isEmpty else { return }
    var moved = MovedLines(removed: removed)
    for (path, range) in fresh { moved.trace(range, in: &files[path, default: []]) }
  }

  /// Whether the clone is shallow, so that some dates are unknown.
  package var isCutOff: Bool { history.isCutOff }

  /// The dates of an entry that stands on some lines of a note, counted from 1; of a whole note
  /// where none are given.
  package func dates(of path: String, lines: ClosedRange<Int>? = nil) -> EntryDates {
    guard let file = files[path] else { return .unknown }
    let whole = 0...max(0, file.count - 1)
    let range = (lines.map { $0.lowerBound - 1...$0.upperBound - 1 } ?? whole).clamped(to: whole)
    let entry = file[range.lowerBound..<min(range.upperBound + 1, file.count)]
    let telling = entry.filter(DatedNotes.isTelling)
    let committed = (telling.isEmpty ? entry.filter { $0.digest.weight > 0 } : telling)
      .filter { $0.origin != TrackedLine.none }
    guard !committed.isEmpty else { return .unknown }
    let origins = committed.map { history.dates[Int($0.origin)] }
    // What went behind a short first line may as well have gone in front of it.
    let cuts = entry.dropLast().dropFirst(entry.first.map(DatedNotes.isTelling) == true ? 0 : 1)
      .filter { $0.cut != TrackedLine.none }.map { history.dates[Int($0.cut)] }
    // A line of unknown age may be older than all others.
    let added = origins.contains(nil) ? nil : origins.compactMap(\.self).min()
    return EntryDates(added: added, changed: (origins + cuts).compactMap(\.self).max())
  }

  /// Shorter lines, as labels are, stand in many entries, and which of them came when is a guess of
  /// whoever compares two versions.
  private static func isTelling(_ line: TrackedLine) -> Bool { line.digest.weight >= 12 }
}
