import Processes

/// The files of a folder as they were at a revision, read without touching the work tree.
package struct RevisionFiles: Sendable {
  /// The files by path in the folder, in git's order.
  package private(set) var files: [(path: String, bytes: [UInt8])] = []

  /// Reads the files that `isWanted` says yes to; none where the folder wasn't there yet.
  ///
  /// - Throws: where git is not there, or knows no such revision.
  package init(
    at revision: String, in folder: String, where isWanted: (String) -> Bool
  ) throws(HistoryFault) {
    // Behind `--end-of-options` nothing is an option, but git older than that would take it for one.
    guard !revision.isEmpty, !revision.hasPrefix("-") else { throw .noRevision }
    let git = Git(in: folder)
    let name: String
    do throws(HistoryFault) {
      let output = try git.output([
        "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}",
      ])
      name = String(decoding: output, as: UTF8.self).filter { !$0.isNewline }
    } catch {
      throw error == .refused ? .noRevision : error
    }
    guard RepositoryState.isName(name) else { throw .noRevision }
    let entries = RevisionFiles.entries(try git.output(["ls-tree", "-r", "-z", name]))
      .filter { isWanted($0.path) }
    // As many as a pipe takes at once.
    let batch = ChildProcess.inputLimit / 65
    for start in stride(from: 0, to: entries.count, by: batch) {
      let part = entries[start..<min(start + batch, entries.count)]
      let input = part.map { "\($0.object)\n" }.joined()
      let output = try git.output(["cat-file", "--batch"], input: Array(input.utf8))
      files += try RevisionFiles.contents(output, of: part)
    }
  }

  /// A file of a tree.
  struct Entry: Sendable, Hashable {
    var object: String
    var path: String
  }

  /// Reads `MODE TYPE OBJECT⇥PATH`, with a NUL behind each: files only, no links and no submodules.
  static func entries(_ listing: [UInt8]) -> [Entry] {
    listing.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let fields = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      guard fields.count == 3, fields[0].hasPrefix("100"), fields[1] == "blob",
        RepositoryState.isName(fields[2])
      else { return nil }
      return Entry(
        object: String(fields[2]), path: String(decoding: line[(tab + 1)...], as: UTF8.self))
    }
  }

  /// Reads `OBJECT blob SIZE`, the bytes and a line feed for each entry.
  static func contents(
    _ output: [UInt8], of entries: some Sequence<Entry>
  ) throws(HistoryFault) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    var rest = output[...]
    for entry in entries {
      guard let feed = rest.firstIndex(of: UInt8(ascii: "\n")) else { throw .unexpectedOutput }
      let head = String(decoding: rest[..<feed], as: UTF8.self).split(separator: " ")
      guard head.count == 3, head[0] == entry.object, let size = Int(head[2]),
        rest.endIndex - feed > size + 1, size >= 0
      else { throw .unexpectedOutput }
      let start = feed + 1
      files.append((entry.path, Array(rest[start..<start + size])))
      rest = rest[(start + size + 1)...]
    }
    return files
  }
}
