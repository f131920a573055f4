import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import Files

/// A folder of the disk that goes away with its test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/rolebook-files-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit {
    do {
      let parent = try FileSystem.disk.openFolder(nil, "/tmp", .refuse)
      try FileSystem.disk.deleteTree(String(path.dropFirst("/tmp/".count)), in: parent)
    } catch {
      Issue.record("the temporary folder was not deleted: \(error)")
    }
  }

  func putLink(_ name: String, to target: String) throws {
    try #require(symlink(target, path + "/" + name) == 0)
  }

  func putPipe(_ name: String) throws {
    try #require(mkfifo(path + "/" + name, 0o600) == 0)
  }
}
