import Files

/// What differs between two snapshots of a folder, by path.
package struct FolderChange: Sendable, Hashable {
  /// One file's part in it.
  enum Step: Sendable, Hashable {
    case added(String)
    case changed(String)
    case removed(String)
    case renamed(from: String, to: String)
    /// The folder went away, came back, or a folder in it did: no file's matter.
    case folder
  }

  private(set) var steps: [Step]

  init(_ steps: [Step]) { self.steps = steps }

  /// Compares two snapshots. A file that is the same one at another path was renamed; an editor
  /// that saves by putting a new file in the old one's place has changed it.
  init(from old: FolderSnapshot, to new: FolderSnapshot) {
    let gone = old.files.filter { new.files[$0.key] == nil }.sorted { $0.key < $1.key }
    // A file may have had several names: the first of them stands last, to be taken first.
    var names = Dictionary(grouping: gone.reversed(), by: \.value.identity)
    var renamed: Set<String> = []
    steps = []
    for (path, status) in new.files.sorted(by: { $0.key < $1.key }) where old.files[path] != status
    {
      if old.files[path] != nil {
        steps.append(.changed(path))
      } else if let last = names[status.identity]?.last, last.value.isSameFile(as: status) {
        names[status.identity]?.removeLast()
        renamed.insert(last.key)
        steps.append(.renamed(from: last.key, to: path))
      } else {
        steps.append(.added(path))
      }
    }
    steps += gone.lazy.map(\.key).filter { !renamed.contains($0) }.map(Step.removed)
    if old.failures != new.failures { steps.append(.folder) }
  }

  var isEmpty: Bool { steps.isEmpty }

  /// Both changes as one, each step told once.
  func merging(_ later: FolderChange) -> FolderChange {
    var known = Set(steps)
    return FolderChange(steps + later.steps.filter { known.insert($0).inserted })
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
  var description: String {
    switch self {
    case .added(let path): "\(path) added"
    case .changed(let path): "\(path) changed"
    case .removed(let path): "\(path) deleted"
    case .renamed(let old, let new): "\(old) renamed to \(new)"
    case .folder: "the folder changed"
    }
  }
}
