import Addresses

extension OutputFile {
  /// Whether no two of some paths, which are in order, collide as far as one look shows: all are of small
  /// ASCII letters, so nothing folds them, each is there once, and none is a folder of another.
  static func areApart(_ paths: [SitePath]) -> Bool {
    var freeFolder = Substring()
    var last: SitePath?
    for path in paths {
      guard PathKey.isFolded(path), last != path else { return false }
      last = path
      let folder = path.folder
      guard !folder.utf8.elementsEqual(freeFolder.utf8) else { continue }
      guard !path.folders.contains(where: { paths.index(of: $0) { $0 } != nil }) else {
        return false
      }
      freeFolder = folder
    }
    return true
  }

  /// The files that can't stand in one folder: equal paths, paths that differ in case or Unicode
  /// form only (one file on the disks of macOS and Windows), and a file named as another's folder.
  ///
  /// The first file on a path is right, each later one is a problem of its own.
  package static func collisions(in files: [OutputFile]) -> [OutputProblem] {
    var problems: [OutputProblem] = []
    var firsts: [PathKey: Int] = Dictionary(minimumCapacity: files.count)
    for (index, file) in files.enumerated() {
      if let first = firsts[PathKey(file.path)] {
        problems.append(.collision(files[first].claim, file.claim))
      } else {
        firsts[PathKey(file.path)] = index
      }
    }
    // Most files stand in the folder of the one before.
    var freeFolder = Substring()
    for file in files where !file.path.folder.utf8.elementsEqual(freeFolder.utf8) {
      let taken = file.path.folders.compactMap { firsts[PathKey($0)] }
      if taken.isEmpty { freeFolder = file.path.folder }
      problems += taken.map { .fileNamedAsFolder(files[$0].claim, file.claim) }
    }
    return problems
  }

  private var claim: OutputProblem.Claim {
    OutputProblem.Claim(path: path.description, source: source)
  }
}
