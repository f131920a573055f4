import Addresses
import Files

/// Files of earlier builds that the site has no more.
struct StaleFiles: Sendable {
  /// One of them.
  struct File: Sendable {
    var path: SitePath
    /// A file of the site that may be the very same, on a disk that folds case or Unicode form.
    var twin: SitePath?
    /// Whether it must go before the site's files come: a file where a folder is needed, or in a
    /// folder where a file is.
    var isObstructing: Bool
  }

  /// Those that are there, in order. What has become something else than a file is not ours
  /// any more, nor is what lies beyond a link.
  let present: [File]
  /// The folders that were needed for them, there or not, the inner ones first.
  let folders: [String]

  init(of output: OutputFolder, next: Manifest) throws(WritingError) {
    let old = output.previous?.paths(missingIn: next) ?? []
    let twins = StaleFiles.twins(of: old, in: next)
    var present: [File] = []
    for path in old where try StaleFiles.isFile(path, in: output) {
      let isObstructing =
        !next.entries(in: path.description[...]).isEmpty
        || path.folders.contains { next.owns($0) }
      present.append(File(path: path, twin: twins[PathKey(path)], isObstructing: isObstructing))
    }
    self.present = present
    folders = Set(old.flatMap { $0.folders.map { Array($0.utf8) } })
      .sorted { $1.lexicographicallyPrecedes($0) }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { next.entries(in: $0[...]).isEmpty }
  }

  private static func isFile(_ path: SitePath, in output: OutputFolder) throws(WritingError) -> Bool
  {
    guard case .open(let folder) = try output.open(path.folder) else { return false }
    return try trying { () throws(FileError) in
      try output.fileSystem.status(folder, String(path.name), .refuse)?.kind == .file
    }
  }

  private static func twins(of old: [SitePath], in next: Manifest) -> [PathKey: SitePath] {
    guard !old.isEmpty else { return [:] }
    let keys = Set(old.map { PathKey($0) })
    var twins: [PathKey: SitePath] = [:]
    for entry in next.entries {
      let key = PathKey(entry.path)
      if keys.contains(key) { twins[key] = entry.path }
    }
    return twins
  }
}
