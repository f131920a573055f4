/// A name that was found in a listed folder.
package struct FileEntry: Sendable, Hashable {
  /// Relative to the listed folder, with `/` between its parts.
  package var path: String
  package var kind: FileKind
  /// What a symbolic link leads to; `nil` for a link that leads nowhere, and for what is no link.
  package var target: FileKind?
  /// What the file system knows of the file, or of the one that a link leads to; `nil` for what is
  /// neither.
  package var status: FileStatus?

  package init(
    path: String, kind: FileKind, target: FileKind? = nil, status: FileStatus? = nil
  ) {
    self.path = path
    self.kind = kind
    self.target = target
    self.status = status
  }

  /// Bytes; of a link to a file, the file's; 0 for what is neither.
  package var size: Int { status?.size ?? 0 }

  /// Whether reading it gives a file's bytes: a file, or a link to one.
  package var isReadable: Bool { kind == .file || target == .file }
}
