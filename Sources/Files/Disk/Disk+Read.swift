#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Disk {
  static func read(
    _ folder: OpenFolder?, _ name: String, _ links: LinkPolicy, limit: Int
  ) throws(FileError) -> [UInt8] {
    // Without waiting: opening a pipe would hang until somebody writes to it.
    let flags = O_RDONLY | O_NONBLOCK | (links == .refuse ? O_NOFOLLOW : 0)
    let descriptor = try open(folder, name, flags, .read)
    defer { close(descriptor) }
    let found = try status(of: descriptor, .read, folder, name)
    guard found.kind == .file else {
      throw failure(.read, folder, name, code: found.kind == .folder ? EISDIR : EOPNOTSUPP)
    }
    var bytes: [UInt8] = []
    // One byte more than it should have shows that it has ended, or that it grows as we read.
    var room = max(found.size, 0) + 1
    while true {
      guard bytes.count + room - 1 <= limit else {
        throw failure(.read, folder, name, code: EFBIG)
      }
      var code: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        count = fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor, code: &code)
      }
      guard code == 0 else { throw failure(.read, folder, name, code: code) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if part.count < room { return bytes }
      room = 65_536
    }
  }

  static func compare(
    _ folder: OpenFolder, _ name: String, with bytes: [UInt8]
  ) throws(FileError) -> FileComparison {
    let descriptor: Int32
    do {
      descriptor = try open(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, .read)
    } catch {
      return try comparison(after: error, folder, name)
    }
    defer { close(descriptor) }
    let found = try status(of: descriptor, .read, folder, name)
    guard found.kind == .file else { return .notAFile(found.kind) }
    guard found.size == bytes.count else { return .different }
    var code: Int32 = 0
    let isSame = bytes.withUnsafeBytes { expected in
      holds(expected, descriptor, code: &code)
    }
    guard code == 0 else { throw failure(.read, folder, name, code: code) }
    return isSame ? .same : .different
  }

  /// What stands at a name that could not be opened.
  private static func comparison(
    after error: FileError, _ folder: OpenFolder, _ name: String
  ) throws(FileError) -> FileComparison {
    switch error.code {
    case ENOENT: return .missing
    case ELOOP, EMLINK: return .notAFile(.symbolicLink)
    case EACCES, EPERM, ENXIO, EOPNOTSUPP:
      guard let kind = try status(folder, name, .refuse)?.kind else { return .missing }
      return kind == .file ? .different : .notAFile(kind)
    default: throw error
    }
  }

  private static func holds(
    _ expected: UnsafeRawBufferPointer, _ descriptor: Int32, code: inout Int32
  ) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 32_768, alignment: 16) { buffer in
      var position = 0
      while position < expected.count {
        let part = UnsafeMutableRawBufferPointer(
          rebasing: buffer.prefix(expected.count - position))
        let count = fill(part, from: descriptor, code: &code)
        guard code == 0, count == part.count, let old = part.baseAddress,
          let new = expected.baseAddress, memcmp(old, new + position, count) == 0
        else { return false }
        position += count
      }
      return true
    }
  }

  /// Reads until the buffer is full or the file ends; how much was read.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, code: inout Int32
  ) -> Int {
    var done = 0
    while done < buffer.count {
      let count = Descriptor.read(
        descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[done...]))
      if count < 0 {
        code = errno
        return done
      }
      if count == 0 { break }
      done += count
    }
    return done
  }
}
