/// What stands at a name, compared with the bytes that should be there.
package enum FileComparison: Sendable, Hashable {
  case missing
  /// A file with these very bytes.
  case same
  /// A file with other bytes, or one that may not be read.
  case different
  /// Not a file at all; a symbolic link counts as itself, wherever it leads.
  case notAFile(FileKind)
}
