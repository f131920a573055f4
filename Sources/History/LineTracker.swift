/// Follows every line of the notes from commit to commit, parents before children.
///
/// Only commits that others still wait for are in memory, and they share the files that are alike.
struct LineTracker {
  typealias Files = [String: [TrackedLine]]

  private let commits: [Commit]
  /// How many commits are made from each that were not met yet.
  private var waiting: [Int]
  private var states: [Int: Files] = [:]
  private var next = 0

  init(_ commits: [Commit]) {
    self.commits = commits
    waiting = commits.map { _ in 0 }
    for parent in commits.lazy.flatMap(\.parents) { waiting[parent] += 1 }
    // Somebody waits for the last.
    if let last = waiting.indices.last { waiting[last] += 1 }
  }

  /// Takes what a commit changed from its first parent; `false` where that can't be.
  mutating func follow(_ name: String, _ changes: [FileChange]) -> Bool {
    // A commit that changed nothing may not be told.
    while next < commits.count, commits[next].name != name {
      guard step([]) else { return false }
    }
    return next < commits.count && step(changes)
  }

  /// The notes as the last commit left them; `nil` where not all were met.
  mutating func finished() -> Files? {
    while next < commits.count { guard step([]) else { return nil } }
    return commits.isEmpty ? [:] : states[commits.count - 1]
  }

  private mutating func step(_ changes: [FileChange]) -> Bool {
    let position = next
    next += 1
    let parents = commits[position].parents.map { take($0) }
    var files = parents.first ?? [:]
    guard files.apply(changes, of: Int32(position), merging: parents.dropFirst()) else {
      return false
    }
    if waiting[position] > 0 { states[position] = files }
    return true
  }

  private mutating func take(_ parent: Int) -> Files {
    waiting[parent] -= 1
    return (waiting[parent] > 0 ? states[parent] : states.removeValue(forKey: parent)) ?? [:]
  }
}

extension LineTracker.Files {
  /// Applies a commit's changes; what came with another parent keeps its origin.
  fileprivate mutating func apply(
    _ changes: [FileChange], of commit: Int32, merging others: ArraySlice<LineTracker.Files>
  ) -> Bool {
    var removed: [TrackedLine] = []
    var fresh: [(path: String, range: Range<Int>)] = []
    for change in changes {
      let old = removeValue(forKey: change.path) ?? []
      guard let new = old.applying(change.hunks, of: commit, removed: &removed) else {
        return false
      }
      guard change.isKept else { continue }
      self[change.path] = new.lines
      fresh += new.fresh.map { (change.path, $0) }
    }
    for (path, range) in fresh {
      for other in others { self[path]?.inherit(range, from: other[path] ?? []) }
    }
    guard !removed.isEmpty else { return true }
    var moved = MovedLines(removed: removed)
    for (path, range) in fresh { moved.trace(range, in: &self[path, default: []]) }
    return true
  }
}

extension [TrackedLine] {
  /// The lines after a change, and where the new ones stand; `nil` where the change fits other
  /// lines.
  fileprivate func applying(
    _ hunks: [FileChange.Hunk], of commit: Int32, removed: inout [TrackedLine]
  ) -> (lines: [TrackedLine], fresh: [Range<Int>])? {
    var lines: [TrackedLine] = []
    lines.reserveCapacity(count)
    var fresh: [Range<Int>] = []
    var position = 0
    for hunk in hunks {
      let end = hunk.start + hunk.removed
      guard hunk.start >= position, end <= count else { return nil }
      lines += self[position..<hunk.start]
      removed += self[hunk.start..<end]
      if hunk.added.isEmpty {
        if !lines.isEmpty { lines[lines.count - 1].cut = commit }
      } else {
        fresh.append(lines.count..<lines.count + hunk.added.count)
        lines += hunk.added.map { TrackedLine($0, origin: commit) }
      }
      position = end
    }
    return (lines + self[position...], fresh)
  }

  /// Takes the origins of the lines that another version of the file has too.
  fileprivate mutating func inherit(_ range: Range<Int>, from other: [TrackedLine]) {
    guard !other.isEmpty else { return }
    let known = Dictionary(other.lazy.map { ($0.digest.hash, $0) }) { first, _ in first }
    for index in range {
      guard let line = known[self[index].digest.hash] else { continue }
      (self[index].origin, self[index].cut) = (line.origin, line.cut)
    }
  }
}
