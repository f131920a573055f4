/// The path of a file of the content folder, relative to it, with `/` between its parts.
///
/// It orders by its UTF-8 bytes, so that the order is the same on every machine and in every locale.
package struct SourcePath: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  /// - Precondition: `path` is relative: it does not begin with `/`.
  package init(_ path: String) {
    precondition(!path.hasPrefix("/"), "a source path is relative to the content folder")
    description = path
  }

  /// The last part: the file's name.
  package var name: Substring {
    description.split(separator: "/").last ?? ""
  }

  /// The file's name without its extension.
  package var stem: Substring {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return name[..<dot]
  }

  // Two Unicode forms of one text are two files on Linux, though equal as texts.
  package static func == (left: SourcePath, right: SourcePath) -> Bool {
    left.description.utf8.elementsEqual(right.description.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var text = description
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  package static func < (left: SourcePath, right: SourcePath) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
