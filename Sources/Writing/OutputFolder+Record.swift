import Files
import Parallelism

// A build may leave a record beside the manifest that says what it was made from, so that a build
// of the very same can stop before it makes anything.
/// A site that stands as the last build left it.
package struct IntactSite: Sendable {
  /// What that build said of itself.
  package let record: [UInt8]
  let manifest: Manifest
}

extension OutputFolder {
  private static let recordName = "build"
  /// Larger than any record: a hundred thousand diagnostics.
  private static let recordLimit = 1 << 28

  /// The site, if it still stands as the last build left it: every file is there, has its size, and was
  /// not changed after the record was put into place.
  ///
  /// That is found out from the folder's own data, without reading a file. What a failing disk
  /// changed in place is not seen; a build without the record compares every byte.
  package func intactSite(jobs: Int) async throws(WritingError) -> IntactSite? {
    guard let previous, previous.state == .complete else { return nil }
    let (status, manifest) = try trying { () throws(FileError) in
      (
        try fileSystem.status(control, OutputFolder.recordName, .refuse),
        try fileSystem.status(control, OutputFolder.manifestName, .refuse)
      )
    }
    // A build that was killed behind its manifest has left the record of the one before it.
    guard let status, status.kind == .file, let manifest, manifest.changed <= status.changed else {
      return nil
    }
    let groups = FileGroup.groups(of: previous.entries.lazy.map(\.path))
    let intact = try await Workers(jobs).map(groups.count) { index throws(WritingError) in
      try self.isIntact(groups[index], of: previous, since: status.changed)
    }
    guard intact.allSatisfy(\.self) else { return nil }
    let record = try trying { () throws(FileError) in
      try fileSystem.read(control, OutputFolder.recordName, .refuse, OutputFolder.recordLimit)
    }
    return IntactSite(record: record, manifest: previous)
  }

  /// Leaves a record of the build whose site stands in the folder now.
  package func leaveRecord(_ bytes: [UInt8]) throws(WritingError) {
    try trying { () throws(FileError) in
      try fileSystem.replace(OutputFolder.recordName, in: control, with: bytes)
    }
  }

  private func isIntact(
    _ group: FileGroup, of manifest: Manifest, since time: Int64
  ) throws(WritingError) -> Bool {
    guard case .open(let folder) = try open(group.folder) else { return false }
    return try trying { () throws(FileError) in
      for entry in manifest.entries[group.files] {
        let status = try fileSystem.status(folder, String(entry.path.name), .refuse)
        guard let status, status.kind == .file, status.size == entry.size, status.changed <= time
        else { return false }
      }
      return true
    }
  }
}
