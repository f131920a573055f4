import Files

/// What differs between two snapshots of a folder, by path.
package struct FolderChange: Sendable, Hashable {
  /// One file's part in it.
  package enum Step: Sendable, Hashable {
    case added(String)
    case changed(String)
    case removed(String)
    case renamed(from: String, to: String)
    /// The folder went away, came back, or a folder in it did: no file's matter.
    case folder
  }

  package private(set) var steps: [Step]
  /// When the newest of the files was written, in nanoseconds since 1970.
  package private(set) var written: Int64?

  package init(_ steps: [Step], written: Int64? = nil) {
    self.steps = steps
    self.written = written
  }

  /// Compares two snapshots. A file that is the same one at another path was renamed; an editor
  /// that saves by putting a new file in the old one's place has changed it.
  package init(from old: FolderSnapshot, to new: FolderSnapshot) {
    var removed = old.files.keys.filter { new.files[$0] == nil }.sorted()
    var steps: [Step] = []
    var written: Int64?
    for (path, status) in new.files.sorted(by: { $0.key < $1.key }) where old.files[path] != status
    {
      written = max(written ?? status.modified, status.modified)
      if old.files[path] != nil {
        steps.append(.changed(path))
      } else if let place = removed.firstIndex(where: {
        old.files[$0]?.isSameFile(as: status) == true
      }) {
        steps.append(.renamed(from: removed.remove(at: place), to: path))
      } else {
        steps.append(.added(path))
      }
    }
    steps += removed.map(Step.removed)
    if old.failures != new.failures { steps.append(.folder) }
    self.init(steps, written: written)
  }

  package var isEmpty: Bool { steps.isEmpty }

  /// Both changes as one, each step told once.
  package func merging(_ later: FolderChange) -> FolderChange {
    FolderChange(
      steps + later.steps.filter { !steps.contains($0) },
      written: [written, later.written].compactMap(\.self).max())
  }
}

extension FileStatus {
  fileprivate func isSameFile(as other: FileStatus) -> Bool {
    identity == other.identity && size == other.size && modified == other.modified
  }
}

extension FolderChange: CustomStringConvertible {
  /// "notes.md changed", "a.md added, b.md deleted", "12 files changed".
  package var description: String {
    guard steps.count <= 3 else { return "\(steps.count) files changed" }
    return steps.map(\.description).joined(separator: ", ")
  }
}

extension FolderChange.Step: CustomStringConvertible {
  package var description: String {
    switch self {
    case .added(let path): "\(path) added"
    case .changed(let path): "\(path) changed"
    case .removed(let path): "\(path) deleted"
    case .renamed(let old, let new): "\(old) renamed to \(new)"
    case .folder: "the folder changed"
    }
  }
}
