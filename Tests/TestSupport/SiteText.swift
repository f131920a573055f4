import Diagnostics
package import Files
package import Notes

/// A content folder written in one string: a line `-- path --` begins a file.
///
/// ```
/// -- rolebook.yml --
/// title: My notes
/// -- jobs/one.md --
/// # Jobs
/// ```
package struct SiteText: Sendable {
  /// The files, in the order of the text.
  package private(set) var files: [SourceFile] = []

  package init(_ text: String) {
    var path: String?
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let next = SiteText.path(in: line) {
        add(lines, at: path)
        (path, lines) = (next, [])
      } else {
        lines.append(line)
      }
    }
    add(lines, at: path)
  }

  /// The folder's name in ``fileSystem``.
  package static let folder = "content"

  /// The Markdown files.
  package var notes: [SourceFile] {
    files.filter { $0.path.description.hasSuffix(".md") }
  }

  /// The files below ``folder`` in memory.
  package var tree: MemoryTree {
    let tree = MemoryTree()
    tree.putFolder(SiteText.folder)
    for file in files { tree.put("\(SiteText.folder)/\(file.path)", file.bytes) }
    return tree
  }

  package var fileSystem: FileSystem { .inMemory(tree) }

  private mutating func add(_ lines: [Substring], at path: String?) {
    guard let path else { return }
    let text = lines.joined(separator: "\n")
    let ended = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    files.append(SourceFile(path: SourcePath(path), bytes: Array(ended.utf8)))
  }

  private static func path(in line: Substring) -> String? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 else { return nil }
    return String(line.dropFirst(3).dropLast(3))
  }
}
