#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system calls behind `FileSystem.disk`.
///
/// Every folder is a parameter until its call has returned, so its descriptor is open that long.
enum Disk {
  /// Opens a file or folder; the descriptor, or an error.
  static func open(
    _ folder: OpenFolder?, _ name: String, _ flags: Int32, _ operation: FileError.Operation
  ) throws(FileError) -> Int32 {
    // C would take the text up to the NUL for another name.
    guard !name.utf8.contains(0) else { throw failure(operation, folder, name, code: EINVAL) }
    while true {
      let descriptor = openat(folder?.number ?? AT_FDCWD, name, flags | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return descriptor }
      let code = errno
      if code != EINTR { throw failure(operation, folder, name, code: code) }
    }
  }

  /// Closes a descriptor that nothing was written to, so that there is nothing to lose.
  static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #elseif canImport(Darwin)
      _ = Darwin.close(descriptor)
    #endif
  }

  /// The error of a call on a name in a folder.
  static func failure(
    _ operation: FileError.Operation, _ folder: OpenFolder?, _ name: String, code: Int32
  ) -> FileError {
    FileError(operation, folder?.path(of: name) ?? name, code: code)
  }

  static func openFolder(
    _ parent: OpenFolder?, _ name: String, _ links: LinkPolicy
  ) throws(FileError) -> OpenFolder {
    let flags = O_RDONLY | O_DIRECTORY | (links == .refuse ? O_NOFOLLOW : 0)
    let descriptor = try open(parent, name, flags, .openFolder)
    return OpenFolder(descriptor, path: parent?.path(of: name) ?? name, close: Disk.close)
  }
}
