#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Disk {
  static func create(
    _ folder: OpenFolder, _ name: String, _ bytes: [UInt8]
  ) throws(FileError) {
    let descriptor = try open(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, .write)
    var code = bytes.withUnsafeBytes { Descriptor.write($0, to: descriptor) }
    // Some file systems report only now that there was no room. Whatever it says, it is closed.
    if systemClose(descriptor) != 0, code == 0, errno != EINTR { code = errno }
    guard code != 0 else { return }
    _ = unlinkat(folder.number, name, 0)
    throw failure(.write, folder, name, code: code)
  }

  static func makeFolder(_ parent: OpenFolder?, _ name: String) throws(FileError) -> Bool {
    guard mkdirat(parent?.number ?? AT_FDCWD, name, 0o777) != 0 else { return true }
    let code = errno
    if code == EEXIST { return false }
    throw failure(.createFolder, parent, name, code: code)
  }

  static func rename(
    _ folder: OpenFolder, _ name: String, _ target: OpenFolder, _ newName: String
  ) throws(FileError) {
    guard renameat(folder.number, name, target.number, newName) != 0 else { return }
    throw failure(.replace, target, newName, code: errno)
  }

  static func unlink(_ folder: OpenFolder, _ name: String, isFolder: Bool) throws(FileError) {
    guard unlinkat(folder.number, name, isFolder ? AT_REMOVEDIR : 0) != 0 else { return }
    throw failure(isFolder ? .deleteFolder : .delete, folder, name, code: errno)
  }

  static func lock(_ folder: OpenFolder, _ name: String) throws(FileError) -> FileLock? {
    let descriptor = try open(folder, name, O_RDWR | O_CREAT | O_NOFOLLOW, .lock)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw failure(.lock, folder, name, code: code)
    }
    return FileLock(descriptor, close: Disk.close)
  }

  private static func systemClose(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #elseif canImport(Musl)
      Musl.close(descriptor)
    #elseif canImport(Darwin)
      Darwin.close(descriptor)
    #endif
  }
}
