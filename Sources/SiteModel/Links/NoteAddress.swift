import Addresses
import Diagnostics

/// What a relative link of the notes names: a file of the content folder, and a heading in it.
struct NoteAddress: Hashable {
  /// The file; `nil` where the path leads out of the content folder.
  let file: SourcePath?
  /// The path as written, without the heading.
  let path: String
  /// The heading's anchor; empty for the whole file.
  let anchor: String

  /// Reads a destination in `file`; `nil` for what names no Markdown file.
  init?(_ destination: String, in file: SourcePath) {
    guard let first = destination.first, !destination.hasPrefix("//") else { return nil }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    anchor = parts.count > 1 ? PercentCoding.decode(leniently: parts[1]) : ""
    guard first != "#" else {
      (self.file, path) = (file, file.description)
      return
    }
    let written = parts[0].prefix { $0 != "?" }
    // What stands before a colon in the first part is a scheme.
    guard written.prefix(while: { $0 != "/" }).contains(":") == false else { return nil }
    path = PercentCoding.decode(leniently: written)
    let name = path.lowercased()
    guard name.hasSuffix(".md") || name.hasSuffix(".markdown") else { return nil }
    self.file = NoteAddress.file(path, from: file)
  }

  private static func file(_ path: String, from file: SourcePath) -> SourcePath? {
    var folders =
      path.hasPrefix("/") ? [] : file.description.split(separator: "/").dropLast().map { $0 }
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        folders.append(part)
      } else if folders.popLast() == nil {
        return nil
      }
    }
    return folders.isEmpty ? nil : SourcePath(folders.joined(separator: "/"))
  }
}
