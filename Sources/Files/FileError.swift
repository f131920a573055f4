#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An operation that the file system did not carry out.
package struct FileError: Error, Sendable, Hashable {
  /// What was tried.
  package enum Operation: Sendable, Hashable, CaseIterable {
    case openFolder, listFolder, createFolder, deleteFolder
    case inspect, read, write, replace, delete, lock
  }

  package var operation: Operation
  /// As a person would find it: the path that was given, not an inner name.
  package var path: String
  /// The reason, as `errno` gives it.
  package var code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The error of an operation on what is not there.
  package static func missing(_ operation: Operation, _ path: String) -> FileError {
    FileError(operation, path, code: ENOENT)
  }

  /// The same failure, told about another path: of the file that a temporary one stood for.
  package func retold(at path: String) -> FileError { FileError(operation, path, code: code) }

  /// Nothing stands at the path.
  package var isMissing: Bool { code == ENOENT }

  /// A folder was expected, and something else stands there.
  package var isNotFolder: Bool { code == ENOTDIR || code == ELOOP }

  /// A folder could not be deleted because it holds something.
  package var isNotEmpty: Bool { code == ENOTEMPTY || code == EEXIST }
}
