import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of the disk that goes away with its test.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Why a folder, a link or a pipe could not be made: the value of `errno`.
  package struct Failure: Error {
    package let code: Int32
  }

  package init() throws {
    var template = Array("/tmp/rolebook-tests-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(code: errno) }
    path = String(cString: made)
  }

  deinit {
    do {
      let parent = try FileSystem.disk.openFolder(nil, "/tmp", .refuse)
      try FileSystem.disk.deleteTree(String(path.dropFirst("/tmp/".count)), in: parent)
    } catch {
      print("the temporary folder \(path) was not deleted: \(error)")
    }
  }

  package func putLink(_ name: String, to target: String) throws {
    guard symlink(target, path + "/" + name) == 0 else { throw Failure(code: errno) }
  }

  package func putPipe(_ name: String) throws {
    guard mkfifo(path + "/" + name, 0o600) == 0 else { throw Failure(code: errno) }
  }
}
