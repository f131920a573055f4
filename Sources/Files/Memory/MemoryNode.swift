/// A file, folder or link of a tree in memory.
struct MemoryNode: Sendable {
  /// A name in a folder: its spelling, and its node's number.
  struct Child: Sendable {
    var name: String
    var number: Int
  }

  enum Content: Sendable {
    case folder([MemoryName: Child])
    case file([UInt8])
    /// Where it leads, relative to the tree's root.
    case symbolicLink(String)
  }

  var content: Content
  /// The time of the last change: a count of the tree's changes.
  var modified: Int64

  var kind: FileKind {
    switch content {
    case .folder: .folder
    case .file: .file
    case .symbolicLink: .symbolicLink
    }
  }

  var size: Int {
    if case .file(let bytes) = content { bytes.count } else { 0 }
  }
}
