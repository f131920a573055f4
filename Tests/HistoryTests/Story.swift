@testable import History

/// A history written down as versions of notes, one commit each.
struct Story {
  private(set) var commits: [Commit] = []
  private var changes: [[FileChange]] = []

  /// A commit on the day of its position, 2024-01-01 being the first; whole files are replaced.
  mutating func commit(
    _ old: [String: [String]], to new: [String: [String]], parents: [Int]? = nil
  ) {
    let number = commits.count
    commits.append(
      Commit(
        name: "\(number)", date: CommitDate(seconds: 1_704_103_200 + number * 86_400, zone: 0),
        parents: parents ?? (number == 0 ? [] : [number - 1])))
    changes.append(Story.changes(from: old, to: new))
  }

  /// What came of it.
  var history: NoteHistory? {
    var tracker = LineTracker(commits)
    for (commit, changes) in zip(commits, changes) {
      guard tracker.follow(commit.name, changes) else { return nil }
    }
    return tracker.finished().map {
      NoteHistory(dates: commits.map(\.date), files: $0, isCutOff: false)
    }
  }

  /// One hunk a file, from the first line that differs to the last.
  private static func changes(
    from old: [String: [String]], to new: [String: [String]]
  ) -> [FileChange] {
    Set(old.keys).union(new.keys).sorted().compactMap { path in
      let (before, after) = (old[path] ?? [], new[path] ?? [])
      guard before != after else { return nil }
      let head = zip(before, after).prefix { $0 == $1 }.count
      let tail = zip(before[head...].reversed(), after[head...].reversed())
        .prefix { $0 == $1 }.count
      let added = after[head..<after.count - tail].map { LineDigest(of: Array($0.utf8)[...]) }
      let hunk = FileChange.Hunk(
        start: head, removed: before.count - tail - head, added: added)
      return FileChange(path: path, isKept: new[path] != nil, hunks: [hunk])
    }
  }
}

extension NoteHistory {
  /// The dates of some lines of a note as it stands now: "added changed", days of January 2024.
  func days(_ path: String, _ lines: ClosedRange<Int>?, in notes: [String: [String]]) -> String {
    let dated = DatedNotes(
      self,
      notes: notes.sorted { $0.key < $1.key }.map {
        ($0.key, Array($0.value.map { $0 + "\n" }.joined().utf8))
      })
    let dates = dated.dates(of: path, lines: lines)
    return [dates.added, dates.changed].map { $0.map { "\($0.day.parts.day)" } ?? "-" }
      .joined(separator: " ")
  }
}
