/// A name as a folder's own list gives it, before anything else is asked about it.
package struct ListedName: Sendable, Hashable {
  package var name: String
  package var kind: FileKind

  package init(_ name: String, _ kind: FileKind) {
    self.name = name
    self.kind = kind
  }

  /// Whether it begins with a dot.
  package var isHidden: Bool { name.utf8.first == UInt8(ascii: ".") }
}
