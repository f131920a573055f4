#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Disk {
  static func list(_ folder: OpenFolder) throws(FileError) -> [ListedName] {
    // A descriptor of its own: reading a folder moves its position, which copies share.
    let descriptor = try open(folder, ".", O_RDONLY | O_DIRECTORY, .listFolder)
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileError(.listFolder, folder.path, code: code)
    }
    defer { closedir(stream) }
    var names: [ListedName] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let code = errno
        if code != 0 { throw FileError(.listFolder, folder.path, code: code) }
        break
      }
      // The name is as long as the record says, not as long as its declaration.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      if start[0] == 0x2E, start[1] == 0 || (start[1] == 0x2E && start[2] == 0) { continue }
      guard let name = String(validatingCString: start) else {
        names.append(ListedName(String(cString: start), .misnamed))
        continue
      }
      guard let kind = try kind(of: entry.pointee.d_type, folder, name) else { continue }
      names.append(ListedName(name, kind))
    }
    return names.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// `nil` for what went away since its name was read.
  private static func kind(
    of type: UInt8, _ folder: OpenFolder, _ name: String
  ) throws(FileError) -> FileKind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .symbolicLink
    case Int(DT_UNKNOWN): try status(folder, name, .refuse)?.kind
    default: .other
    }
  }
}
