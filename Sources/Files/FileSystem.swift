/// The operations on files that the rest of the program uses, as values: the disk, a tree in
/// memory, or a disk that fails where a test wants it to.
///
/// Each is one step that happens wholly or not at all, close to one system call. A folder is
/// given as it was opened; `nil` stands for the working folder. A name may hold `/`, but a caller
/// that distrusts the folder's links goes step by step, since only the last part is guarded.
package struct FileSystem: Sendable {
  /// Opens a folder.
  package var openFolder:
    @Sendable (OpenFolder?, String, LinkPolicy) throws(FileError) -> OpenFolder
  /// Makes a folder; `false` when the name is taken already, whatever by.
  package var makeFolder: @Sendable (OpenFolder?, String) throws(FileError) -> Bool
  /// The names in a folder, ordered by their UTF-8 bytes.
  package var list: @Sendable (OpenFolder) throws(FileError) -> [ListedName]
  /// What stands at a name; `nil` for nothing.
  package var status: @Sendable (OpenFolder?, String, LinkPolicy) throws(FileError) -> FileStatus?
  /// A file's bytes, whole. A file of more bytes than the limit is an error, as is what is no file.
  package var read: @Sendable (OpenFolder?, String, LinkPolicy, Int) throws(FileError) -> [UInt8]
  /// Compares what stands at a name with the bytes that should; never follows a link.
  package var compare: @Sendable (OpenFolder, String, [UInt8]) throws(FileError) -> FileComparison
  /// Writes a new file; the name must be free. A file that can't be written whole is taken away.
  package var create: @Sendable (OpenFolder, String, [UInt8]) throws(FileError) -> Void
  /// Puts a file or folder at another name, in place of the file that stood there.
  package var rename: @Sendable (OpenFolder, String, OpenFolder, String) throws(FileError) -> Void
  /// Deletes a file, or a symbolic link itself.
  package var delete: @Sendable (OpenFolder, String) throws(FileError) -> Void
  /// Deletes a folder that is empty.
  package var deleteFolder: @Sendable (OpenFolder, String) throws(FileError) -> Void
  /// Locks a file, made if need be; `nil` when somebody else holds the lock.
  package var lock: @Sendable (OpenFolder, String) throws(FileError) -> FileLock?
}
