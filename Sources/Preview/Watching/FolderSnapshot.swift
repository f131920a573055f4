import Files
import Publishing

/// What a content folder looks like from outside: its files by path, with what the file system
/// knows of each without opening it.
///
/// It is asked for again and again: notices from the system miss what happens on network disks and
/// in containers, and differ between systems.
struct FolderSnapshot: Sendable, Hashable {
  let files: [String: FileStatus]
  /// Folders inside that could not be listed.
  let failures: [FileError]

  init(files: [String: FileStatus], failures: [FileError] = []) {
    self.files = files
    self.failures = failures
  }

  /// Looks at the files of the folder that the site is made from; what editors leave beside them
  /// does not count.
  ///
  /// - Throws: where the folder itself can't be listed.
  init(of folder: String, on fileSystem: FileSystem) throws(FileError) {
    let listing = try fileSystem.listing(of: folder, hidden: false)
    var files: [String: FileStatus] = [:]
    for entry in listing.entries where entry.isReadable && ContentFolder.reads(entry.path) {
      files[entry.path] = entry.status
    }
    self.init(files: files, failures: listing.failures)
  }
}
