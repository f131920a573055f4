/// What a file system knows about a name without opening what it stands for.
package struct FileStatus: Sendable, Hashable {
  package var kind: FileKind
  /// Bytes; meaningful for files.
  package var size: Int
  /// When its content changed last, in nanoseconds since 1970.
  package var modified: Int64
  /// When anything about it changed last, its place included, in nanoseconds since 1970; unlike
  /// ``modified`` no program can set it.
  package var changed: Int64
  /// Tells whether two names stand for one file, as on a disk that folds case.
  package var identity: FileIdentity

  package init(
    kind: FileKind, size: Int, modified: Int64, changed: Int64, identity: FileIdentity
  ) {
    self.kind = kind
    self.size = size
    self.modified = modified
    self.changed = changed
    self.identity = identity
  }
}
