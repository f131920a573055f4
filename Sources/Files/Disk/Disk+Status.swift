#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Disk {
  static func status(
    _ folder: OpenFolder?, _ name: String, _ links: LinkPolicy
  ) throws(FileError) -> FileStatus? {
    guard !name.utf8.contains(0) else { throw failure(.inspect, folder, name, code: EINVAL) }
    var found = stat()
    let flags = links == .refuse ? AT_SYMLINK_NOFOLLOW : 0
    guard fstatat(folder?.number ?? AT_FDCWD, name, &found, flags) != 0 else {
      return status(of: found)
    }
    let code = errno
    if code == ENOENT { return nil }
    throw failure(.inspect, folder, name, code: code)
  }

  /// What is open under a descriptor.
  static func status(
    of descriptor: Int32, _ operation: FileError.Operation, _ folder: OpenFolder?, _ name: String
  ) throws(FileError) -> FileStatus {
    var found = stat()
    guard fstat(descriptor, &found) != 0 else { return status(of: found) }
    throw failure(operation, folder, name, code: errno)
  }

  private static func status(of found: stat) -> FileStatus {
    #if canImport(Darwin)
      let (modified, changed) = (found.st_mtimespec, found.st_ctimespec)
    #else
      let (modified, changed) = (found.st_mtim, found.st_ctim)
    #endif
    let kind: FileKind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    return FileStatus(
      kind: kind, size: Int(found.st_size),
      modified: nanoseconds(modified), changed: nanoseconds(changed),
      identity: FileIdentity(
        device: UInt64(truncatingIfNeeded: found.st_dev),
        number: UInt64(truncatingIfNeeded: found.st_ino)))
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
