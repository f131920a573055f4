package import Diagnostics
package import Files

/// A folder that a site is written into, locked against other builds, with the record of what is
/// ours there.
///
/// Everything of our own that is no page lies in its `.rolebook` folder: the lock, the manifest,
/// and, while a build runs, the staging folder.
package final class OutputFolder: Sendable {
  /// As it was given.
  package let path: String
  /// What earlier builds wrote; `nil` when there is no record, or none to be believed.
  package let previous: Manifest?
  /// What was found odd and does not stop the build.
  package let warnings: [Diagnostic]
  let fileSystem: FileSystem
  let root: OpenFolder
  let control: OpenFolder
  private let lock: FileLock

  static let manifestName = "manifest"
  static let stagingName = "staging"

  /// Opens and locks the folder at `path`, made with its parents where it is missing, and takes
  /// away what a killed build left in the staging folder.
  ///
  /// - Throws: a refusal when another build holds the lock, or when the folder holds files and no
  ///   record of ours. Names that begin with a dot are nobody's business, so that a folder with a
  ///   `.gitkeep` or a `.git` counts as empty.
  package init(locking path: String, on fileSystem: FileSystem = .disk) throws(WritingError) {
    let opening = OutputFolderOpening(path: path, fileSystem: fileSystem)
    root = try opening.root()
    control = try opening.control(in: root)
    lock = try opening.lock(in: control)
    (previous, warnings) = try opening.record(in: root, control)
    try opening.clean(control)
    self.path = path
    self.fileSystem = fileSystem
  }

  /// The same for a folder that holds a site; `nil` for others, in which nothing is made then.
  package convenience init?(
    lockingSiteAt path: String, on fileSystem: FileSystem
  ) throws(WritingError) {
    guard OutputFolderOpening(path: path, fileSystem: fileSystem).mayHoldSite else { return nil }
    try self.init(locking: path, on: fileSystem)
  }

  /// Lets other builds in; a second call does nothing.
  package func unlock() { lock.release() }
}
